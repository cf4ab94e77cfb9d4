import type { ReactNode } from "react";
import { SkipLink } from "@/components/ui/skip-link";
import { BottomBar, TopBar } from "./phone-bars";
import type { Hat, Place } from "./place";
import { SideRail } from "./side-rail";

export type PortalFrameWords = { name: string; skip: string; nav: string; more: string; hat: string };

type Props = {
  words: PortalFrameWords;
  hats: readonly Hat[];
  /** In groups where they are many; the first four stand in the phone's bottom bar. */
  places: readonly Place[];
  /** Help and account. */
  foot: readonly Place[];
  signOut?: ReactNode;
  /** Above everything: a demonstration's remark, a standing notice. */
  banner?: ReactNode;
  children: ReactNode;
};

/** The portal around a page: a rail on a desk, two bars on a phone, nothing on paper. */
export function PortalFrame({ words, hats, places, foot, signOut, banner, children }: Props) {
  return (
    <>
      <SkipLink label={words.skip} />
      {banner}
      <TopBar name={words.name} places={[...places, ...foot]} hats={hats} />
      <div className="lg:flex">
        <SideRail
          name={words.name}
          hatLabel={words.hat}
          navLabel={words.nav}
          hats={hats}
          places={places}
          foot={foot}
          signOut={signOut}
        />
        <main
          id="content"
          tabIndex={-1}
          className="min-w-0 flex-1 px-4 pt-6 pb-28 outline-none sm:px-8 lg:px-12 lg:pt-10 lg:pb-16 print:p-0"
        >
          <div className="max-w-page">{children}</div>
        </main>
      </div>
      <BottomBar
        navLabel={words.nav}
        moreLabel={words.more}
        hatLabel={words.hat}
        places={places}
        foot={foot}
        hats={hats}
        signOut={signOut}
      />
    </>
  );
}
