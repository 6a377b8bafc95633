export { advance } from "./advance.js";
export type { AdvanceOptions } from "./options.js";
export { boughtBy, type OrderOptions, orderOf } from "./order.js";
export { readOrder } from "./read-order.js";
export { canResend } from "./send.js";
export { adopt, settle } from "./settle.js";
export type { OrderResult, OrderStep } from "./step.js";
export { memoryStore, type OrderStore, OrderStoreError } from "./store.js";
export type { Order, OrderError, OrderingClient, OrderState, Price } from "./types.js";
