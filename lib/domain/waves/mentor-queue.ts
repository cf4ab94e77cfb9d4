/** Distances are pairs (points, tie-break), compared in that order. */
export const isLess = (points: number, tie: number, thanPoints: number, thanTie: number): boolean =>
  points < thanPoints || (points === thanPoints && tie < thanTie);

/** Mentors reached by a search, nearest first: a binary heap in which a mentor's distance can fall. */
export class MentorQueue {
  readonly points: Float64Array;
  readonly tie: Float64Array;
  /** Every mentor reached since `clear`, in the order of being reached. */
  readonly reached: Int32Array;
  reachedCount = 0;
  private readonly heap: Int32Array;
  private readonly place: Int32Array;
  private size = 0;

  constructor(mentors: number) {
    this.points = new Float64Array(mentors).fill(Number.POSITIVE_INFINITY);
    this.tie = new Float64Array(mentors);
    this.reached = new Int32Array(mentors);
    this.heap = new Int32Array(mentors);
    this.place = new Int32Array(mentors).fill(-1);
  }

  clear(): void {
    for (let index = 0; index < this.reachedCount; index++) {
      const mentor = this.reached[index] ?? 0;
      this.points[mentor] = Number.POSITIVE_INFINITY;
      this.place[mentor] = -1;
    }
    this.reachedCount = 0;
    this.size = 0;
  }

  get isEmpty(): boolean {
    return this.size === 0;
  }

  /** The nearest mentor; only where the queue is not empty. */
  get nearest(): number {
    return this.heap[0] ?? 0;
  }

  /** Notes a shorter distance; the caller has seen that it is shorter. */
  bring(mentor: number, points: number, tie: number): void {
    if ((this.points[mentor] ?? 0) === Number.POSITIVE_INFINITY) {
      this.reached[this.reachedCount++] = mentor;
      this.place[mentor] = this.size;
      this.heap[this.size++] = mentor;
    }
    this.points[mentor] = points;
    this.tie[mentor] = tie;
    this.rise(mentor, this.place[mentor] ?? 0);
  }

  /** Takes the nearest mentor out. */
  takeNearest(): number {
    const mentor = this.nearest;
    const last = this.heap[--this.size] ?? 0;
    if (this.size > 0) this.sink(last);
    return mentor;
  }

  private rise(mentor: number, from: number): void {
    const points = this.points[mentor] ?? 0;
    const tie = this.tie[mentor] ?? 0;
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const other = this.heap[above] ?? 0;
      if (!isLess(points, tie, this.points[other] ?? 0, this.tie[other] ?? 0)) break;
      this.put(other, place);
      place = above;
    }
    this.put(mentor, place);
  }

  private sink(mentor: number): void {
    const points = this.points[mentor] ?? 0;
    const tie = this.tie[mentor] ?? 0;
    let place = 0;
    for (;;) {
      const below = this.lesserChild(place);
      if (below >= this.size) break;
      const other = this.heap[below] ?? 0;
      if (!isLess(this.points[other] ?? 0, this.tie[other] ?? 0, points, tie)) break;
      this.put(other, place);
      place = below;
    }
    this.put(mentor, place);
  }

  private lesserChild(place: number): number {
    const left = 2 * place + 1;
    const right = left + 1;
    if (right >= this.size) return left;
    const [one, other] = [this.heap[left] ?? 0, this.heap[right] ?? 0];
    const rightIsLess = isLess(
      this.points[other] ?? 0,
      this.tie[other] ?? 0,
      this.points[one] ?? 0,
      this.tie[one] ?? 0,
    );
    return rightIsLess ? right : left;
  }

  private put(mentor: number, place: number): void {
    this.heap[place] = mentor;
    this.place[mentor] = place;
  }
}
