/** Cells of a sheet that were made one; positions from 0, the last row and column included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
