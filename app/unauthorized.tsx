import { PlainState } from "@/components/page/plain-state";
import { LinkButton } from "@/components/ui/button";
import common from "@/messages/en/common.json";
import messages from "@/messages/en/states.json";

const words = messages.unauthorized;

/** Nobody is signed in. */
export default function Unauthorized() {
  const action = (
    <LinkButton href="/en/sign-in" variant="primary">
      {words.signIn}
    </LinkButton>
  );
  return <PlainState name={common.product} title={words.title} text={words.text} action={action} />;
}
