import type { Contract, Operation } from "../../contract.js";

type Signature = NonNullable<NonNullable<Operation["callback"]>["signature"]>;

/** How a host calls back: what a webhook receiver needs to know of it. */
export interface CallbackRules {
  readonly host: string;
  readonly id: readonly string[];
  readonly paths: readonly string[];
  readonly timeoutSeconds?: number;
  readonly underway?: { readonly at: readonly string[]; readonly values: readonly string[] };
  readonly signature?: Signature;
}

/** Read from all create operations of the host that call back. */
export function callbackRules({ rules, operations }: Contract): CallbackRules {
  const calling = operations.filter((it) => it.role === "create" && it.callback);
  const signature = calling.map((it) => it.callback?.signature).find((it) => it !== undefined);
  const timeoutSeconds = calling.map((it) => it.callback?.delivery?.timeoutSeconds).find((it) => it !== undefined);
  const underway = calling.flatMap((it) => it.callback?.delivery?.underway ?? []);
  return {
    host: rules.host,
    id: signature?.id ?? rules.id,
    paths: calling.map((it) => it.path),
    ...(timeoutSeconds !== undefined && { timeoutSeconds }),
    ...(underway.length > 0 && {
      underway: {
        at: [...new Set(underway.map(({ at }) => at))],
        values: [...new Set(underway.flatMap(({ values }) => Object.keys(values)))],
      },
    }),
    ...(signature && { signature }),
  };
}
