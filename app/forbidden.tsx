import { PlainState } from "@/components/page/plain-state";
import { LinkButton } from "@/components/ui/button";
import common from "@/messages/en/common.json";
import messages from "@/messages/en/states.json";

const words = messages.forbidden;

/** Visible, but not permitted. */
export default function Forbidden() {
  const action = (
    <LinkButton href="/account" variant="primary">
      {words.account}
    </LinkButton>
  );
  return <PlainState name={common.product} title={words.title} text={words.text} action={action} />;
}
