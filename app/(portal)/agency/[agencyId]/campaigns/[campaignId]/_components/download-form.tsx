import { Button } from "@/components/ui/button";
import { texts } from "@/lib/i18n/texts";

type Props = { path: string; firms: string };

/** Asks for the figures as a file; a form, because what leaves the portal is written down. */
export function DownloadForm({ path, firms }: Props) {
  return (
    <form action={`${path}/file`} method="post">
      <input type="hidden" name="firms" value={firms} />
      <Button type="submit" icon="download">
        {texts("campaigns")("page.download")}
      </Button>
    </form>
  );
}
