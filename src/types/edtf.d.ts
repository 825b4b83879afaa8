declare module "edtf" {
  /** The span of an EDTF value: first and last instant it can mean, in milliseconds; infinite ends are `Infinity`. */
  export interface Extended {
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string, options?: { types?: string[] }): Extended;
}
