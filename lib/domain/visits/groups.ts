import { type Board, NO_SEAT } from "@/lib/domain/visits/board";
import { Buddies } from "@/lib/domain/visits/buddies";
import { countMixed } from "@/lib/domain/visits/count-mixed";
import { Members } from "@/lib/domain/visits/members";
import { NEWCOMERS_PER_EXPERIENCED } from "@/lib/domain/visits/types";

/**
 * A plan in the making. Groups never hold people in conflict, too many people, or too few experienced members for
 * their newcomers; they may be short of their minimums. Changes can be taken back; what a group is worth is worked out
 * anew only where it changed.
 */
export class Groups {
  readonly newcomers: readonly Members[];
  readonly experienced: readonly Members[];
  /** By person: delegations joined. */
  readonly joined: Int32Array;
  /** By newcomer: the delegation, or NO_SEAT. */
  readonly placeOf: Int32Array;
  /** Points of all groups. */
  value = 0;
  /** People whom groups with newcomers or locked seats miss: to a minimum, or as buddies. */
  missing = 0;
  private readonly busy: Uint8Array;
  private readonly values: Float64Array;
  private readonly short: Int32Array;
  private readonly held: Uint8Array;
  private readonly changes: { person: number; delegation: number; added: boolean }[] = [];
  /** What reckoned groups were worth before. */
  private readonly before: { delegation: number; value: number; short: number }[] = [];
  private readonly buddies: Buddies;
  private readonly count: number;

  constructor(readonly board: Board) {
    const people = board.personIds.length;
    const each = board.delegationIds.map(() => people);
    this.count = board.delegationIds.length;
    this.newcomers = each.map((most) => new Members(most));
    this.experienced = each.map((most) => new Members(most));
    this.joined = new Int32Array(people);
    this.placeOf = new Int32Array(board.newcomers).fill(NO_SEAT);
    this.busy = new Uint8Array(people * this.count);
    this.values = new Float64Array(this.count);
    this.short = new Int32Array(this.count);
    this.held = new Uint8Array(this.count);
    this.buddies = new Buddies(board.seats.reduce((most, seats) => Math.max(most, seats), 1));
    board.locked.forEach((locked, place) => {
      if (locked === 1) this.held[place % this.count] = 1;
    });
  }

  has(person: number, delegation: number): boolean {
    return this.listOf(person, delegation).has(person);
  }

  sizeOf(delegation: number): number {
    return this.newcomersIn(delegation) + this.experiencedIn(delegation);
  }

  newcomersIn(delegation: number): number {
    return this.newcomers[delegation]?.size ?? 0;
  }

  experiencedIn(delegation: number): number {
    return this.experienced[delegation]?.size ?? 0;
  }

  isFull(delegation: number): boolean {
    return this.sizeOf(delegation) >= (this.board.seats[delegation] ?? 0);
  }

  /** Is there a seat and an experienced member for one more newcomer? */
  takesNewcomer(delegation: number): boolean {
    const room = NEWCOMERS_PER_EXPERIENCED * this.experiencedIn(delegation);
    return !this.isFull(delegation) && this.newcomersIn(delegation) < room;
  }

  /** Would there be enough experienced members without one of them? */
  sparesExperienced(delegation: number): boolean {
    return this.newcomersIn(delegation) <= NEWCOMERS_PER_EXPERIENCED * (this.experiencedIn(delegation) - 1);
  }

  isBusy(person: number, delegation: number): boolean {
    return this.busy[person * this.count + (this.board.week[delegation] ?? 0)] === 1;
  }

  isLocked(person: number, delegation: number): boolean {
    return this.board.locked[person * this.count + delegation] === 1;
  }

  /** Adds somebody. Whether that is allowed is for the caller to know. */
  add(person: number, delegation: number): void {
    this.put(person, delegation);
    this.changes.push({ person, delegation, added: true });
  }

  remove(person: number, delegation: number): void {
    this.take(person, delegation);
    this.changes.push({ person, delegation, added: false });
  }

  /** Works out anew what the groups are worth that changed. */
  reckon(): void {
    for (const { delegation } of this.changes)
      if (!this.before.some((one) => one.delegation === delegation)) this.reckonOne(delegation);
  }

  /** Makes the changes so far, which are reckoned, the ones to go on from. */
  keep(): void {
    this.changes.length = 0;
    this.before.length = 0;
  }

  /** Takes back all changes since the last `keep`, reckoned or not. */
  undo(): void {
    for (let change = this.changes.pop(); change; change = this.changes.pop())
      if (change.added) this.take(change.person, change.delegation);
      else this.put(change.person, change.delegation);
    for (const { delegation, value, short } of this.before) this.note(delegation, value, short);
    this.before.length = 0;
  }

  missingIn(delegation: number): number {
    return this.short[delegation] ?? 0;
  }

  /** The buddy of each newcomer of a group, newcomers by number. */
  buddiesIn(delegation: number): [newcomer: number, experienced: number][] {
    const [newcomers, experienced] = [
      this.inOrder(this.newcomers[delegation]),
      this.inOrder(this.experienced[delegation]),
    ];
    this.buddies.assign(this.board, delegation, newcomers, experienced);
    return newcomers.sorted.map((newcomer, place) => [newcomer, experienced.at(this.buddies.of[place] ?? 0)]);
  }

  private inOrder(members: Members | undefined): Members {
    const ordered = new Members(this.board.personIds.length);
    for (const person of members?.sorted ?? []) ordered.add(person);
    return ordered;
  }

  private listOf(person: number, delegation: number): Members {
    const lists = person < this.board.newcomers ? this.newcomers : this.experienced;
    const list = lists[delegation];
    if (!list) throw new RangeError("no such delegation");
    return list;
  }

  private put(person: number, delegation: number): void {
    this.listOf(person, delegation).add(person);
    this.joined[person] = (this.joined[person] ?? 0) + 1;
    this.busy[person * this.count + (this.board.week[delegation] ?? 0)] = 1;
    if (person < this.board.newcomers) this.placeOf[person] = delegation;
  }

  private take(person: number, delegation: number): void {
    this.listOf(person, delegation).remove(person);
    this.joined[person] = (this.joined[person] ?? 0) - 1;
    this.busy[person * this.count + (this.board.week[delegation] ?? 0)] = 0;
    if (person < this.board.newcomers) this.placeOf[person] = NO_SEAT;
  }

  private reckonOne(delegation: number): void {
    const { board } = this;
    const [newcomers, experienced] = [this.newcomers[delegation], this.experienced[delegation]];
    if (!newcomers || !experienced) return;
    let value = 0;
    for (let place = 0; place < newcomers.size; place++)
      value += board.seatPoints[newcomers.at(place) * this.count + delegation] ?? 0;
    value += board.mix * countMixed(board, newcomers);
    const needed = Math.ceil(newcomers.size / NEWCOMERS_PER_EXPERIENCED);
    // Locked seats may wait for experienced members yet.
    if (experienced.size >= needed) value += this.buddies.assign(board, delegation, newcomers, experienced);
    const counts = newcomers.size > 0 || this.held[delegation] === 1;
    const short = counts
      ? Math.max(0, (board.minNewcomers[delegation] ?? 0) - newcomers.size) +
        Math.max(0, needed - experienced.size, (board.minExperienced[delegation] ?? 0) - experienced.size)
      : 0;
    this.before.push({
      delegation,
      value: this.values[delegation] ?? 0,
      short: this.short[delegation] ?? 0,
    });
    this.note(delegation, value, short);
  }

  private note(delegation: number, value: number, short: number): void {
    this.value += value - (this.values[delegation] ?? 0);
    this.missing += short - (this.short[delegation] ?? 0);
    this.values[delegation] = value;
    this.short[delegation] = short;
  }
}
