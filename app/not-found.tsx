import type { Metadata } from "next";
import { PlainState } from "@/components/page/plain-state";
import { LinkButton } from "@/components/ui/button";
import common from "@/messages/en/common.json";
import messages from "@/messages/en/states.json";

const words = messages.notFound;
export const metadata: Metadata = { title: words.title };

/** What does not exist and what is somebody else's look the same. */
export default function NotFound() {
  return (
    <PlainState
      name={common.product}
      title={words.title}
      text={words.text}
      action={
        <>
          <LinkButton href="/account" variant="primary">
            {words.account}
          </LinkButton>
          <LinkButton href="/en">{words.home}</LinkButton>
        </>
      }
    />
  );
}
