import type { Contract, Operation } from "../../contract.js";

type Signature = NonNullable<NonNullable<Operation["callback"]>["signature"]>;

/** How a host calls back: what a webhook receiver needs to know of it. */
export interface CallbackRules {
  readonly host: string;
  readonly id: readonly string[];
  readonly paths: readonly string[];
  readonly timeoutSeconds?: number;
  readonly signature?: Signature;
}

/** Read from all create operations of the host that call back. */
export function callbackRules({ rules, operations }: Contract): CallbackRules {
  const calling = operations.filter((it) => it.role === "create" && it.callback);
  const signature = calling.map((it) => it.callback?.signature).find((it) => it !== undefined);
  const timeoutSeconds = calling.map((it) => it.callback?.delivery?.timeoutSeconds).find((it) => it !== undefined);
  return {
    host: rules.host,
    id: signature?.id ?? rules.id,
    paths: calling.map((it) => it.path),
    ...(timeoutSeconds !== undefined && { timeoutSeconds }),
    ...(signature && { signature }),
  };
}
