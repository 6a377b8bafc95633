import type { ClientOptions, SubmitOptions, Validate, Validation } from "taskreel";
import { createKie } from "taskreel/kie";
import { validators as ofKie } from "taskreel/kie/validators";
import { createRunapi } from "taskreel/runapi";
import {
  type ContractViolation,
  type ContractViolationError,
  type HostValidators,
  validators,
} from "taskreel/runapi/validators";
import { expectTypeOf, test } from "vitest";

const body = { model: "luma-modify-video", prompt: "Fog", source_video_url: "https://example.com/a.mp4" } as const;

test("what validate takes", () => {
  expectTypeOf<Validate>().toEqualTypeOf<"request" | "response" | "both" | false>();
  expectTypeOf<SubmitOptions["validate"]>().toEqualTypeOf<Validate | undefined>();
  const runapi = createRunapi({ validators, validate: "both" });
  runapi.submit("/api/v1/luma/modify_video", body, { validate: "request" });
  runapi.run("/api/v1/luma/modify_video", body, { validate: false, timeoutMs: 1000 });
  runapi.resume({ path: "/api/v1/luma/modify_video", id: "t1" }, { validate: "response" });
  // @ts-expect-error sides are named
  runapi.submit("/api/v1/luma/modify_video", body, { validate: true });
  // @ts-expect-error no such side
  createRunapi({ validators, validate: "all" });
});

test("validators are those of the client's host", () => {
  createKie({ validators: ofKie });
  // @ts-expect-error validators of the other host
  createRunapi({ validators: ofKie });
  // @ts-expect-error validators of the other host
  createKie({ validators });
  const options: ClientOptions = { apiKey: "key", validate: false };
  createRunapi(options);
  createKie(options);
  expectTypeOf(validators).toEqualTypeOf<HostValidators<"runapi">>();
  expectTypeOf(validators).toExtend<Validation<"runapi">>();
  expectTypeOf(ofKie.host).toEqualTypeOf<"kie">();
});

test("violations", () => {
  expectTypeOf(validators.request("/api/v1/luma/modify_video", body)).toEqualTypeOf<ContractViolation[]>();
  expectTypeOf(validators.response("GET", "/", 200, null)).toEqualTypeOf<ContractViolation[]>();
  expectTypeOf<ContractViolation["model"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<ContractViolation>().not.toHaveProperty("value");
  const error = {} as ContractViolationError;
  expectTypeOf<ContractViolationError["name"]>().toEqualTypeOf<"ContractViolationError">();
  expectTypeOf(error.violations).toEqualTypeOf<readonly ContractViolation[]>();
  expectTypeOf(error.where).toEqualTypeOf<"request" | "response">();
  expectTypeOf(error.model).toEqualTypeOf<string | undefined>();
});
