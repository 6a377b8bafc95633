export { callbackUrl } from "./callback-url.js";
export type { IncomingCallback } from "./message.js";
export { type NodeListener, type NodeRequest, type NodeResponse, toNodeListener } from "./node.js";
export type { DeliveryReport, EndedTask, Receiver, ReceiverOptions, ReceivingClient } from "./options.js";
export { createReceiver } from "./receiver.js";
export type { SignatureRules, WebhookRules } from "./rules.js";
export { memorySeen, type SeenStore } from "./seen.js";
export { type VerifyOptions, verifySignature } from "./verify.js";
