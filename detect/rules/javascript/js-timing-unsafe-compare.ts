export class Guard {
  constructor(private readonly apiKey: string) {}

  allows(given: string | undefined): boolean {
    // ruleid: js-timing-unsafe-compare
    return given! === this.apiKey;
  }

  hasKey(): boolean {
    // ok: js-timing-unsafe-compare
    return this.apiKey !== undefined;
  }
}
