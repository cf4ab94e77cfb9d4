import { NONE } from "@/lib/domain/waves/market";

/** The standing bids for each mentor's seats, lowest first: one binary heap a mentor, all in one array. */
export class SeatBids {
  private readonly start: Int32Array;
  private readonly taken: Int32Array;
  private readonly bids: Float64Array;
  private readonly edges: Int32Array;

  /** `seats`: how many bids each mentor can hold. */
  constructor(private readonly seats: Int32Array) {
    this.start = new Int32Array(seats.length);
    let total = 0;
    seats.forEach((count, mentor) => {
      this.start[mentor] = total;
      total += count;
    });
    this.taken = new Int32Array(seats.length);
    this.bids = new Float64Array(total);
    this.edges = new Int32Array(total);
  }

  clear(): void {
    this.taken.fill(0);
  }

  isFull(mentor: number): boolean {
    return (this.taken[mentor] ?? 0) === (this.seats[mentor] ?? 0);
  }

  /** The lowest bid; only where all seats are taken. */
  lowest(mentor: number): number {
    return this.bids[this.start[mentor] ?? 0] ?? 0;
  }

  /** Adds a bid, which is above the lowest where all seats are taken. Returns the edge that it drives out, or NONE. */
  add(mentor: number, edge: number, bid: number): number {
    const start = this.start[mentor] ?? 0;
    if (this.isFull(mentor)) {
      const driven = this.edges[start] ?? 0;
      this.sink(start, this.seats[mentor] ?? 0, edge, bid);
      return driven;
    }
    const size = this.taken[mentor] ?? 0;
    this.taken[mentor] = size + 1;
    this.rise(start, size, edge, bid);
    return NONE;
  }

  private rise(start: number, from: number, edge: number, bid: number): void {
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if ((this.bids[start + above] ?? 0) <= bid) break;
      this.move(start + above, start + place);
      place = above;
    }
    this.bids[start + place] = bid;
    this.edges[start + place] = edge;
  }

  private sink(start: number, size: number, edge: number, bid: number): void {
    let place = 0;
    for (let below = 1; below < size; below = 2 * place + 1) {
      const right = below + 1;
      if (right < size && (this.bids[start + right] ?? 0) < (this.bids[start + below] ?? 0)) below = right;
      if ((this.bids[start + below] ?? 0) >= bid) break;
      this.move(start + below, start + place);
      place = below;
    }
    this.bids[start + place] = bid;
    this.edges[start + place] = edge;
  }

  private move(from: number, to: number): void {
    this.bids[to] = this.bids[from] ?? 0;
    this.edges[to] = this.edges[from] ?? 0;
  }
}
