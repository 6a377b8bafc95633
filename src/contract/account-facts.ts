// What a host can be asked about the money of an account, as `x-account` says it.

export interface BalanceFacts {
  /** The operation that is asked. */
  readonly operation: string;
  /** Where its answer has the amount: a JSON Pointer. */
  readonly amount: string;
  /** A currency, its `cents` (those of the price list's), or `credits`. */
  readonly unit: string;
}

export interface QuoteFacts {
  /** The operation that is asked. */
  readonly operation: string;
  /** Template of the paths that it knows, for example `/api/v1/{service}/{action}`. */
  readonly paths: string;
  /** The question: `{service}` and such are the path's, `{request.model}` is a field of the request, `{rest}` all other fields. */
  readonly json: unknown;
  /** Where its answer has the amount: a JSON Pointer. */
  readonly amount: string;
  /** A currency, or its `cents`. */
  readonly unit: string;
  /** Where its answer has the currency. Absent: it is that of the price list. */
  readonly currency?: string;
  /** Only an answer that has this value there tells a price. */
  readonly given?: { readonly at: string; readonly is: unknown };
}

/** A list of prices: `json` is what names the request in an item, and what is said of an answer holds of an item. */
export interface PriceListFacts extends QuoteFacts {
  /** Where its answer has the items: a JSON Pointer. */
  readonly items: string;
  /** Where its answer says when the list was made. */
  readonly asOf?: string;
}
