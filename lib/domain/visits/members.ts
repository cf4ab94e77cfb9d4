/** A small set of people as a list: adding and taking out in constant time, in no particular order. */
export class Members {
  private readonly people: Int32Array;
  private readonly place: Int32Array;
  size = 0;

  /** `most`: of these people, numbered from 0. */
  constructor(most: number) {
    this.people = new Int32Array(most);
    this.place = new Int32Array(most).fill(-1);
  }

  at(place: number): number {
    return this.people[place] ?? 0;
  }

  has(person: number): boolean {
    return (this.place[person] ?? -1) >= 0;
  }

  add(person: number): void {
    this.people[this.size] = person;
    this.place[person] = this.size++;
  }

  remove(person: number): void {
    const place = this.place[person] ?? -1;
    const last = this.at(--this.size);
    this.people[place] = last;
    this.place[last] = place;
    this.place[person] = -1;
  }

  get sorted(): number[] {
    return [...this.people.subarray(0, this.size)].sort((one, other) => one - other);
  }
}
