/** The answer to a request that cannot be fulfilled, with the reason for the user; the server answers with an error. */
export class RequestRefusal {
  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}
