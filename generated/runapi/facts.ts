// Written by codegen from openapi/; do not edit.

import type { TaskFacts, UploadWay } from "../../src/client/rules.js";

export const facts: Readonly<Record<string, TaskFacts>> = {
  "/api/v1/luma/modify_video": {
    "retentionSeconds": 604800,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.5,
          "when": {}
        }
      ],
      "failedTasksAreFree": true
    }
  },
  "/api/v1/runway/text_to_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.12,
          "when": {
            "duration_seconds": 5,
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.3,
          "when": {
            "duration_seconds": 5,
            "output_resolution": "1080p"
          }
        },
        {
          "amount": 0.3,
          "when": {
            "duration_seconds": 10,
            "output_resolution": "720p"
          }
        }
      ],
      "failedTasksAreFree": true
    }
  },
  "/api/v1/runway/extend_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.12,
          "when": {
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.3,
          "when": {
            "output_resolution": "1080p"
          }
        }
      ],
      "failedTasksAreFree": true
    }
  },
  "/api/v1/runway_aleph/edit_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 1.1,
          "when": {}
        }
      ],
      "failedTasksAreFree": true
    }
  },
  "/api/v1/hailuo/text_to_video": {
    "retentionSeconds": 604800,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.57,
          "when": {
            "model": "hailuo-02-text-to-video-pro"
          }
        },
        {
          "amount": 0.3,
          "when": {
            "model": "hailuo-02-text-to-video-standard",
            "duration_seconds": 6
          }
        },
        {
          "amount": 0.5,
          "when": {
            "model": "hailuo-02-text-to-video-standard",
            "duration_seconds": 10
          }
        }
      ],
      "failedTasksAreFree": true
    }
  },
  "/api/v1/hailuo/image_to_video": {
    "retentionSeconds": 604800,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.57,
          "when": {
            "model": "hailuo-02-image-to-video-pro"
          }
        },
        {
          "amount": 0.12,
          "when": {
            "model": "hailuo-02-image-to-video-standard",
            "duration_seconds": 6,
            "output_resolution": "512p"
          }
        },
        {
          "amount": 0.3,
          "when": {
            "model": "hailuo-02-image-to-video-standard",
            "duration_seconds": 6,
            "output_resolution": "768p"
          }
        },
        {
          "amount": 0.2,
          "when": {
            "model": "hailuo-02-image-to-video-standard",
            "duration_seconds": 10,
            "output_resolution": "512p"
          }
        },
        {
          "amount": 0.5,
          "when": {
            "model": "hailuo-02-image-to-video-standard",
            "duration_seconds": 10,
            "output_resolution": "768p"
          }
        },
        {
          "amount": 0.45,
          "when": {
            "model": "hailuo-2.3-image-to-video-pro",
            "duration_seconds": 6,
            "output_resolution": "768p"
          }
        },
        {
          "amount": 0.8,
          "when": {
            "model": "hailuo-2.3-image-to-video-pro",
            "duration_seconds": 6,
            "output_resolution": "1080p"
          }
        },
        {
          "amount": 0.9,
          "when": {
            "model": "hailuo-2.3-image-to-video-pro",
            "duration_seconds": 10,
            "output_resolution": "768p"
          }
        },
        {
          "amount": 0.3,
          "when": {
            "model": "hailuo-2.3-image-to-video-standard",
            "duration_seconds": 6,
            "output_resolution": "768p"
          }
        },
        {
          "amount": 0.5,
          "when": {
            "model": "hailuo-2.3-image-to-video-standard",
            "duration_seconds": 6,
            "output_resolution": "1080p"
          }
        },
        {
          "amount": 0.5,
          "when": {
            "model": "hailuo-2.3-image-to-video-standard",
            "duration_seconds": 10,
            "output_resolution": "768p"
          }
        }
      ],
      "failedTasksAreFree": true
    }
  }
};

export const uploads: readonly UploadWay[] = [
  {
    "path": "/api/v1/files",
    "form": {
      "file": "{file}",
      "file_name": "{name}"
    },
    "json": {
      "source": {
        "type": "url",
        "url": "{url}"
      },
      "file_name": "{name}"
    },
    "url": [
      "/url"
    ],
    "expiresAt": [
      "/expires_at"
    ]
  }
];
