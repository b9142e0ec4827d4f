// What an engine can do: the best of its windows of some seconds. Other programs, heat and the browser itself make the others worse.

/** Seconds. */
export const WINDOW = 3;

interface Look {
  at: number;
  hashes: number;
  workers: number;
}

export class Best {
  /** Hashes a second: of the best whole window, before the first one is over of what there is of it. */
  rate = 0;
  workers = 0;
  #whole = false;
  #from: Look | undefined;

  /** `hashes`: all that these workers have done up to `at`, in seconds. Other workers begin another window. */
  look(at: number, hashes: number, workers: number): void {
    const from = this.#from;
    if (!from || workers !== from.workers || hashes < from.hashes) {
      this.#from = { at, hashes, workers };
      return;
    }
    const whole = at - from.at >= WINDOW;
    const rate = (hashes - from.hashes) / (at - from.at);
    if (whole) this.#from = { at, hashes, workers };
    if (rate > 0 && (this.#whole ? whole && rate > this.rate : true)) {
      this.rate = rate;
      this.workers = workers;
      this.#whole = whole;
    }
  }

  /** Nobody is at work any more: the next look begins a window. */
  rest(): void {
    this.#from = undefined;
  }
}
