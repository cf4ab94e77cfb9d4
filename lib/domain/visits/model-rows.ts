/** A mixed-integer programme as the solver takes it: columns by rows, compressed by row. */
export type Model = {
  numCols: number;
  numRows: number;
  colCost: Float64Array;
  colLower: Float64Array;
  colUpper: Float64Array;
  /** 1 for whole columns. */
  integrality: Int32Array;
  rowLower: Float64Array;
  rowUpper: Float64Array;
  starts: Int32Array;
  indices: Int32Array;
  values: Float64Array;
};

export type Entry = readonly [column: number, value: number];

const ENDLESS = 1e30;

/** Collects columns and rows. */
export class ModelRows {
  private readonly cost: number[] = [];
  private readonly lower: number[] = [];
  private readonly upper: number[] = [];
  private readonly whole: number[] = [];
  private readonly rowLower: number[] = [];
  private readonly rowUpper: number[] = [];
  private readonly starts: number[] = [0];
  private readonly indices: number[] = [];
  private readonly values: number[] = [];

  /** Adds a column and returns its number. */
  column(cost: number, lower: number, upper: number, whole: boolean): number {
    this.lower.push(lower);
    this.upper.push(upper);
    this.whole.push(whole ? 1 : 0);
    return this.cost.push(cost) - 1;
  }

  atMost(upper: number, entries: readonly Entry[]): void {
    this.row(-ENDLESS, upper, entries);
  }

  atLeast(lower: number, entries: readonly Entry[]): void {
    this.row(lower, ENDLESS, entries);
  }

  exactly(value: number, entries: readonly Entry[]): void {
    this.row(value, value, entries);
  }

  private row(lower: number, upper: number, entries: readonly Entry[]): void {
    if (entries.length === 0) return;
    this.rowLower.push(lower);
    this.rowUpper.push(upper);
    for (const [column, value] of entries) {
      this.indices.push(column);
      this.values.push(value);
    }
    this.starts.push(this.indices.length);
  }

  get model(): Model {
    return {
      numCols: this.cost.length,
      numRows: this.rowLower.length,
      colCost: Float64Array.from(this.cost),
      colLower: Float64Array.from(this.lower),
      colUpper: Float64Array.from(this.upper),
      integrality: Int32Array.from(this.whole),
      rowLower: Float64Array.from(this.rowLower),
      rowUpper: Float64Array.from(this.rowUpper),
      starts: Int32Array.from(this.starts),
      indices: Int32Array.from(this.indices),
      values: Float64Array.from(this.values),
    };
  }
}
