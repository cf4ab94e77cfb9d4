import { describe, expect, it } from "vitest";
import { changeProfileInput, registerInput } from "@/lib/accounts/schema";
import { registerFirmInput, stepInputs } from "@/lib/firms/schema";

// Mails to addresses that nobody has proven yet name people and firms: a link in a name would be a stranger's advertisement.
const links = [
  "Claim it at https://prize.example",
  "www.prize.example",
  "Prize: prize.example/now",
  "x HTTP://a",
];
const names = [
  "Ovn & Søn A/S",
  "St. John O'Neil-Ruiz",
  "J.R. Smith",
  "Lastminute.com GmbH",
  "Ann/Bo ApS",
  "李小龙",
];

const schemas = {
  registerInput: registerInput.shape.name,
  acceptOrChange: changeProfileInput.shape.name,
  registerFirm: registerFirmInput.shape.legalName,
  profile: stepInputs.basics.shape.legalName,
};

describe.each(Object.entries(schemas))("%s", (_, name) => {
  it("takes names and no links", () => {
    for (const text of names) expect(name.safeParse(text).data, text).toBe(text);
    for (const text of links)
      expect(
        name.safeParse(text).error?.issues.map(({ message }) => message),
        text,
      ).toEqual(["link"]);
  });
});
