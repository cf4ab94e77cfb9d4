import { describe, expect, it } from "vitest";
import {
  type ListRules,
  listHref,
  nextSort,
  pageSteps,
  parseListParams,
  shownRange,
  sortText,
} from "@/components/data-table/list-params";

const rules: ListRules = {
  sortable: ["name", "score"],
  defaultSort: { id: "name", desc: false },
  filters: { phase: ["pre", "initial"], region: null },
};
const read = (searchParams: Parameters<typeof parseListParams>[0]) => parseListParams(searchParams, rules);

describe("reading a list from the address", () => {
  it("starts from the defaults", () =>
    expect(read({})).toEqual({
      q: "",
      sort: { id: "name", desc: false },
      page: 1,
      pageSize: 20,
      filters: { phase: [], region: [] },
    }));

  it("takes what the rules allow", () =>
    expect(
      read({
        q: " ovens ",
        sort: "-score",
        page: "3",
        size: "50",
        phase: ["pre", "initial"],
        region: "DK-84",
      }),
    ).toEqual({
      q: "ovens",
      sort: { id: "score", desc: true },
      page: 3,
      pageSize: 50,
      filters: { phase: ["pre", "initial"], region: ["DK-84"] },
    }));

  it.each(["password", "-password", "__proto__", "-", "name;drop"])("does not sort by %s", (sort) =>
    expect(read({ sort }).sort).toEqual(rules.defaultSort),
  );

  it.each(["0", "-1", "1.5", "1e3", "abc", "", "99999999", "٣"])("takes page %s for the first", (page) =>
    expect(read({ page }).page).toBe(1),
  );

  it.each(["7", "1000000", "x"])("takes size %s for the smallest", (size) =>
    expect(read({ size }).pageSize).toBe(20),
  );

  it("drops unknown and repeated filter values and unknown filters", () =>
    expect(read({ phase: ["pre", "pre", "rich"], secret: "1" }).filters).toEqual({
      phase: ["pre"],
      region: [],
    }));

  it("lets nothing through that the database would choke on", () => {
    expect(read({ q: "a\u0000b\ud800c" }).q).toBe("abc");
    expect([...read({ q: "x".repeat(500) }).q]).toHaveLength(100);
    expect(
      read({ region: Array.from({ length: 200 }, (_, index) => `R${index}`) }).filters.region,
    ).toHaveLength(50);
  });

  it("reads the first of a repeated single parameter", () =>
    expect(read({ q: ["one", "two"] }).q).toBe("one"));
});

describe("writing a list's address", () => {
  const here = { q: "å & b", phase: ["pre", "initial"], page: "4", sort: "-score" };

  it("keeps the other parameters and goes back to the first page", () =>
    expect(listHref("/firms", here, { sort: "name" })).toBe(
      "/firms?phase=pre&phase=initial&q=%C3%A5+%26+b&sort=name",
    ));

  it("keeps everything when it turns the page", () =>
    expect(listHref("/firms", here, { page: "5" })).toContain("page=5&phase=pre&phase=initial"));

  it("takes out what is null or empty", () =>
    expect(listHref("/firms", here, { q: null, phase: [], sort: "" })).toBe("/firms"));

  it("comes back the same when read and written again", () => {
    const params = read(here);
    expect(sortText(params.sort)).toBe("-score");
    expect(read({ ...here, sort: sortText(params.sort) })).toEqual(params);
  });

  it("turns a column's sort round and starts another one from the front", () => {
    expect(nextSort({ id: "name", desc: false }, "name")).toEqual({ id: "name", desc: true });
    expect(nextSort({ id: "name", desc: true }, "name")).toEqual({ id: "name", desc: false });
    expect(nextSort({ id: "name", desc: true }, "score")).toEqual({ id: "score", desc: false });
  });
});

describe("paging", () => {
  it.each([
    [1, 1, [1]],
    [1, 7, [1, 2, null, 7]],
    [4, 7, [1, 2, 3, 4, 5, 6, 7]],
    [5, 12, [1, null, 4, 5, 6, null, 12]],
    [12, 12, [1, null, 11, 12]],
  ])("page %i of %i offers %j", (page, pages, steps) => expect(pageSteps(page, pages)).toEqual(steps));

  it.each([
    [1, 132, { from: 1, to: 20 }],
    [7, 132, { from: 121, to: 132 }],
    [8, 132, { from: 0, to: 0 }],
    [1, 0, { from: 0, to: 0 }],
  ])("page %i of %i rows shows %j", (page, total, range) =>
    expect(shownRange(page, 20, total)).toEqual(range),
  );
});
