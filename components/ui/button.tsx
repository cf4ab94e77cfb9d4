import Link from "next/link";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

export type ButtonVariant = "primary" | "quiet" | "danger" | "plain";
export type ButtonSize = "normal" | "large";
type Look = { variant?: ButtonVariant; size?: ButtonSize; icon?: IconName; iconEnd?: IconName };

const VARIANTS: Record<ButtonVariant, string> = {
  primary:
    "border-accent bg-accent text-accent-ink hover:border-accent-deep hover:bg-accent-deep hover:text-accent-ink",
  quiet: "border-line-strong bg-transparent text-ink hover:border-ink hover:bg-surface hover:text-ink",
  danger: "border-wrong bg-transparent text-wrong hover:bg-wrong hover:text-wrong-ink",
  plain: "border-transparent bg-transparent text-accent hover:bg-surface hover:text-accent-deep",
};
const SIZES: Record<ButtonSize, string> = {
  normal: "min-h-target px-3 text-sm",
  large: "min-h-11 px-5 text-base",
};

/** Class names of a button, for the rare element that is neither a button nor a link. */
export function buttonClass({ variant = "quiet", size = "normal" }: Look, extra?: string): string {
  return classNames(
    "inline-flex items-center justify-center gap-2 rounded border py-1 font-semibold no-underline",
    "transition-colors duration-150 aria-disabled:cursor-default aria-disabled:opacity-60 disabled:cursor-default disabled:opacity-60",
    "print:hidden",
    VARIANTS[variant],
    SIZES[size],
    extra,
  );
}

export function Button({
  variant,
  size,
  icon,
  iconEnd,
  className,
  children,
  type = "button",
  ...rest
}: Look & ComponentProps<"button">) {
  return (
    <button type={type} className={buttonClass({ variant, size }, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
      {iconEnd && <Icon name={iconEnd} />}
    </button>
  );
}

export function LinkButton({
  variant,
  size,
  icon,
  iconEnd,
  className,
  children,
  ...rest
}: Look & ComponentProps<typeof Link>) {
  return (
    <Link className={buttonClass({ variant, size }, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
      {iconEnd && <Icon name={iconEnd} />}
    </Link>
  );
}
