/** A contract that cannot be used. `place` says where in the document, `message` what to write there. */
export class ContractFault extends Error {
  override readonly name = "ContractFault";
  readonly place: string;

  constructor(message: string, place: string) {
    super(`${place}: ${message}`);
    this.place = place;
  }
}
