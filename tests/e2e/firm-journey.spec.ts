import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { visiting as test } from "../support/visiting";
import { inMain, place, press, title } from "./support/keyboard";
import { assignMentor } from "./support/mentor-of-firm";
import { finishFromTable, makePlan, moveOnBoard, openAdvice, readResult } from "./support/plan-steps";
import {
  answer,
  answerByArrows,
  answerTheRest,
  confirmCarried,
  submitAnswers,
} from "./support/questionnaire-steps";
import {
  acceptInvitation,
  describeFirm,
  inviteColleague,
  register,
  registerFirm,
  replacePassword,
  signIn,
} from "./support/registration-steps";

const mark = randomUUID().slice(0, 8);
const manager = {
  name: "Marit Ovnmager",
  email: `marit-${mark}@ovens.example`,
  password: "warm stones before noon",
};
const colleague = {
  name: "Osvald Dejtrug",
  email: `osvald-${mark}@ovens.example`,
  password: "seven loaves by the door",
};
const firm = { name: `Stenovn ${mark}`, number: `DK-${mark}` };

// No step uses the mouse.
test("a firm by keyboard alone, from registration to a plan with a second assessment", async ({ visit }) => {
  test.setTimeout(300_000);
  const page = await visit(null);

  await test.step("registers and describes itself", async () => {
    await register(page, manager);
    await registerFirm(page, firm);
    await describeFirm(page);
  });

  await test.step("invites a colleague, who accepts by the link of the mail", async () => {
    await inviteColleague(page, colleague.email);
    const other = await visit(null);
    await acceptInvitation(other, colleague);
    await expect(title(other)).toHaveText(firm.name);
    await page.reload();
    await expect(page.getByRole("region", { name: "People" })).toContainText(colleague.name);
  });

  await test.step("answers by number keys and arrows, and stops", async () => {
    await press(place(page, "Home"));
    await press(inMain(page, "link", "Start the assessment"));
    await press(inMain(page, "button", "Start the assessment"));
    await expect(title(page)).toHaveText("Knowledge and innovation, round 1");
    await press(inMain(page, "link", "Begin"));
    await answer(page, 1);
    await answerByArrows(page);
    await answer(page, 1);
    await press(inMain(page, "button", "Save and stop here"));
  });

  const device = await visit(null);
  await test.step("resumes on another device at the first question without an answer", async () => {
    await device.goto("/en/sign-in");
    await signIn(device, manager);
    await press(inMain(device, "link", "Continue"));
    await expect(device.getByText("3 of", { exact: false }).first()).toBeVisible();
    await press(inMain(device, "link", "Continue"));
    await answerTheRest(device);
    await submitAnswers(device, 1);
  });

  const titles = await test.step("reads the result and makes it the plan", async () => {
    const advice = await readResult(device);
    await openAdvice(device);
    await makePlan(device, advice, colleague.name);
    return advice;
  });
  const [first = "", second = "", third = ""] = titles;

  await test.step("moves actions on the board and ends one from the table", async () => {
    await press(inMain(device, "link", "Board"));
    await moveOnBoard(device, first, "Under way");
    await moveOnBoard(device, second, "Blocked", "The translation is not paid for yet.");
    await press(inMain(device, "link", "Table"));
    await finishFromTable(device, third);
  });

  const changed = await test.step("takes a second assessment from the first", async () => {
    await press(place(device, "Assessments"));
    await press(inMain(device, "button", "Start round 2"));
    await expect(device.getByText("This round started from round 1.", { exact: false })).toBeVisible();
    await press(inMain(device, "link", "Continue"));
    await answer(device);
    await press(inMain(device, "button", "Save and stop here"));
    await press(inMain(device, "link", "Check your answers"));
    await confirmCarried(device);
    const knowledge = device.getByRole("region", { name: "Markets and competitors" });
    await press(knowledge.getByRole("link", { name: /^Change/ }).first());
    const question = await answer(device, 5);
    await submitAnswers(device, 2);
    return question;
  });

  await test.step("compares the two", async () => {
    await press(inMain(device, "link", "Compare rounds"));
    await expect(title(device)).toHaveText("Before and after");
    const moved = device.getByRole("region", { name: "Answers that changed" });
    await expect(moved.getByRole("listitem")).toHaveCount(1);
    await expect(moved).toContainText(changed);
    await press(place(device, "Plan"));
    await expect(device.getByRole("region", { name: "What finished actions were to change" })).toContainText(
      third,
    );
  });

  await test.step("hands the plan in to its mentor", async () => {
    await assignMentor(firm.name);
    await press(place(device, "Home"));
    await expect(title(device)).toHaveText(firm.name);
    await press(place(device, "Plan"));
    await press(inMain(device, "button", "Hand in for review"));
    await expect(device.getByText("With your mentor")).toBeVisible();
  });

  await test.step("signs out, and comes back with a new password", async () => {
    await press(device.getByRole("button", { name: "Sign out" }).first());
    await expect(device.getByText("You are signed out.")).toBeVisible();
    const renewed = { ...manager, password: "cold stones after dusk" };
    await replacePassword(device, renewed);
    await signIn(device, renewed);
    await expect(title(device)).toHaveText(firm.name);
  });
});
