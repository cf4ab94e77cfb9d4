import { expect, type Page } from "@playwright/test";
import { inMain, press, reach, title } from "./keyboard";

/** The question that is asked, once the focus waits among its answers. */
async function asked(page: Page): Promise<string> {
  await expect(page.getByRole("group").and(page.locator(":focus-within"))).toBeVisible();
  const question = await title(page).innerText();
  await expect(page.getByRole("group", { name: question, exact: true })).toBeVisible();
  return question;
}

/** Chooses an answer by keys and sends it by Enter. Without a number, what is chosen already is confirmed. */
export async function answer(page: Page, number?: number): Promise<string> {
  const question = await asked(page);
  const answers = page.getByRole("group", { name: question, exact: true });
  const lines = answers.getByRole("radio").or(answers.getByRole("checkbox"));
  if (number === undefined) await expect(answers.getByRole("radio", { checked: true })).toBeFocused();
  else if (await answers.getByRole("radio").count()) {
    await page.keyboard.press(String(number));
    await expect(lines.nth(number - 1)).toBeChecked();
  } else {
    await reach(lines.first());
    await page.keyboard.press("Space");
    await expect(lines.first()).toBeChecked();
  }
  await page.keyboard.press("Enter");
  await expect(title(page)).not.toHaveText(question);
  return question;
}

/** The same by Tab and the arrows: into the scale at its first answer, two down, one up again. */
export async function answerByArrows(page: Page): Promise<void> {
  const question = await asked(page);
  const answers = page.getByRole("group", { name: question, exact: true }).getByRole("radio");
  await reach(answers.first());
  for (const key of ["ArrowDown", "ArrowDown", "ArrowUp"]) await page.keyboard.press(key);
  await expect(answers.nth(1)).toBeChecked();
  await press(inMain(page, "button", "Continue"));
  await expect(title(page)).not.toHaveText(question);
}

/** Answers what is left, low on most scales so that the result has something to say. */
export async function answerTheRest(page: Page): Promise<number> {
  const levels = [2, 1, 2, 4, 3];
  let count = 0;
  while ((await title(page).innerText()) !== "Check your answers") {
    await answer(page, levels[count % levels.length]);
    count++;
    expect(count, "the questions end").toBeLessThan(100);
  }
  return count;
}

export async function submitAnswers(page: Page, round: number): Promise<void> {
  await press(inMain(page, "button", "Submit and see the result"));
  await expect(title(page)).toHaveText(`Result of round ${round}`);
}

/** Says section by section of what was carried over that it still holds. */
export async function confirmCarried(page: Page): Promise<void> {
  await expect(title(page)).toHaveText("Check your answers");
  const confirm = page.getByRole("button", { name: /still true: confirm/i });
  await expect(confirm.first()).toBeVisible();
  for (let left = await confirm.count(); left > 0; left--) {
    await press(confirm.first());
    await expect(confirm).toHaveCount(left - 1);
  }
}
