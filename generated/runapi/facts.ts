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
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
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
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
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
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
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
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
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
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
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
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/kling/text_to_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.14,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-3.0",
            "enable_sound": false,
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.18,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-3.0",
            "enable_sound": false,
            "output_resolution": "1080p"
          }
        },
        {
          "amount": 0.2,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-3.0",
            "enable_sound": true,
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.27,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-3.0",
            "enable_sound": true,
            "output_resolution": "1080p"
          }
        },
        {
          "amount": 0.67,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-3.0",
            "output_resolution": "4k"
          }
        },
        {
          "amount": 0.2,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-3.0",
            "multi_shots": true,
            "enable_sound": true,
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.27,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-3.0",
            "multi_shots": true,
            "enable_sound": true,
            "output_resolution": "1080p"
          }
        },
        {
          "amount": 0.67,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-3.0",
            "multi_shots": true,
            "enable_sound": true,
            "output_resolution": "4k"
          }
        },
        {
          "amount": 0.32,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v2.1-master-text-to-video"
          }
        },
        {
          "amount": 0.09,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v2.5-turbo-text-to-video-pro"
          }
        },
        {
          "amount": 0.4,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v2.6",
            "mode": "pro",
            "enable_sound": true
          }
        },
        {
          "amount": 0.2,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v2.6",
            "mode": "pro"
          }
        },
        {
          "amount": 0.12,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v2.6"
          }
        },
        {
          "amount": 1.195,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v3-omni",
            "output_resolution": "4k"
          }
        },
        {
          "amount": 0.4,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v3-omni",
            "output_resolution": "1080p",
            "enable_sound": true
          }
        },
        {
          "amount": 0.32,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v3-omni",
            "output_resolution": "1080p"
          }
        },
        {
          "amount": 0.32,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v3-omni",
            "enable_sound": true
          }
        },
        {
          "amount": 0.24,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v3-omni"
          }
        },
        {
          "amount": 0.225,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v3-turbo-text-to-video",
            "output_resolution": "1080p"
          }
        },
        {
          "amount": 0.18,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v3-turbo-text-to-video"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/kling/image_to_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.32,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v2.1-master-image-to-video"
          }
        },
        {
          "amount": 0.1,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v2.1-pro"
          }
        },
        {
          "amount": 0.05,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v2.1-standard"
          }
        },
        {
          "amount": 0.09,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v2.5-turbo-image-to-video-pro"
          }
        },
        {
          "amount": 0.4,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v2.6",
            "mode": "pro",
            "enable_sound": true
          }
        },
        {
          "amount": 0.2,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v2.6",
            "mode": "pro"
          }
        },
        {
          "amount": 0.12,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v2.6"
          }
        },
        {
          "amount": 1.195,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v3-omni",
            "output_resolution": "4k"
          }
        },
        {
          "amount": 0.4,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v3-omni",
            "output_resolution": "1080p",
            "enable_sound": true
          }
        },
        {
          "amount": 0.32,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v3-omni",
            "output_resolution": "1080p"
          }
        },
        {
          "amount": 0.32,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v3-omni",
            "enable_sound": true
          }
        },
        {
          "amount": 0.24,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v3-omni"
          }
        },
        {
          "amount": 0.225,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v3-turbo-image-to-video",
            "output_resolution": "1080p"
          }
        },
        {
          "amount": 0.18,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "kling-v3-turbo-image-to-video"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/kling/edit_video": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/kling/extend_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.084,
          "when": {
            "mode": "pro"
          }
        },
        {
          "amount": 0.042,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/kling/motion_control": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.2,
          "per": "second",
          "when": {
            "model": "kling-3.0",
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.27,
          "per": "second",
          "when": {
            "model": "kling-3.0",
            "output_resolution": "1080p"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/kling/ai_avatar": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.16,
          "per": "second",
          "when": {
            "model": "kling-ai-avatar-pro"
          }
        },
        {
          "amount": 0.08,
          "per": "second",
          "when": {
            "model": "kling-ai-avatar-standard"
          }
        },
        {
          "amount": 0.16,
          "per": "second",
          "when": {
            "model": "kling-ai-avatar-v1-pro"
          }
        },
        {
          "amount": 0.08,
          "per": "second",
          "when": {
            "model": "kling-v1-avatar-standard"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/elevenlabs/text_to_speech": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.12,
          "per": "unit",
          "when": {
            "model": "text-to-speech-multilingual-v2"
          }
        },
        {
          "amount": 0.06,
          "per": "unit",
          "when": {
            "model": "text-to-speech-turbo-v2.5"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/elevenlabs/text_to_dialogue": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.14,
          "per": "unit",
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/elevenlabs/text_to_sound": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.15,
          "per": "unit",
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/elevenlabs/isolate_audio": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.12,
          "per": "unit",
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/elevenlabs/speech_to_text": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.04,
          "per": "unit",
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/wan/text_to_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.4,
          "per": "unit",
          "when": {
            "model": "wan-2.2-a14b-text-to-video-turbo",
            "output_resolution": "480p"
          }
        },
        {
          "amount": 0.6,
          "per": "unit",
          "when": {
            "model": "wan-2.2-a14b-text-to-video-turbo",
            "output_resolution": "580p"
          }
        },
        {
          "amount": 0.8,
          "per": "unit",
          "when": {
            "model": "wan-2.2-a14b-text-to-video-turbo",
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.12,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "wan-2.5-text-to-video",
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.2,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "wan-2.5-text-to-video",
            "output_resolution": "1080p"
          }
        },
        {
          "amount": 0.14,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "wan-2.6-text-to-video",
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.21,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "wan-2.6-text-to-video",
            "output_resolution": "1080p"
          }
        },
        {
          "amount": 0.16,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "wan-2.7-text-to-video",
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.24,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "wan-2.7-text-to-video",
            "output_resolution": "1080p"
          }
        },
        {
          "amount": 0.16,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "wan-2.7-r2v",
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.24,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "wan-2.7-r2v",
            "output_resolution": "1080p"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/wan/image_to_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.16,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "wan-2.7-image-to-video",
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.24,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "wan-2.7-image-to-video",
            "output_resolution": "1080p"
          }
        },
        {
          "amount": 0.14,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "wan-2.6-image-to-video",
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.21,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "wan-2.6-image-to-video",
            "output_resolution": "1080p"
          }
        },
        {
          "amount": 0.3,
          "per": "unit",
          "when": {
            "model": "wan-2.6-flash-image-to-video",
            "audio": false
          }
        },
        {
          "amount": 0.6,
          "per": "unit",
          "when": {
            "model": "wan-2.6-flash-image-to-video",
            "audio": true
          }
        },
        {
          "amount": 0.12,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "wan-2.5-image-to-video",
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.2,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "wan-2.5-image-to-video",
            "output_resolution": "1080p"
          }
        },
        {
          "amount": 0.4,
          "per": "unit",
          "when": {
            "model": "wan-2.2-a14b-image-to-video-turbo",
            "output_resolution": "480p"
          }
        },
        {
          "amount": 0.8,
          "per": "unit",
          "when": {
            "model": "wan-2.2-a14b-image-to-video-turbo",
            "output_resolution": "720p"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/wan/edit_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.16,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "wan-2.7-edit-video",
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.24,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "wan-2.7-edit-video",
            "output_resolution": "1080p"
          }
        },
        {
          "amount": 0.14,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "wan-2.6-edit-video",
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.21,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "wan-2.6-edit-video",
            "output_resolution": "1080p"
          }
        },
        {
          "amount": 0.3,
          "per": "unit",
          "when": {
            "model": "wan-2.6-flash-edit-video",
            "audio": false
          }
        },
        {
          "amount": 0.6,
          "per": "unit",
          "when": {
            "model": "wan-2.6-flash-edit-video",
            "audio": true
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/wan/animate": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.06,
          "per": "second",
          "when": {
            "model": "wan-2.2-animate-move",
            "output_resolution": "480p"
          }
        },
        {
          "amount": 0.095,
          "per": "second",
          "when": {
            "model": "wan-2.2-animate-move",
            "output_resolution": "580p"
          }
        },
        {
          "amount": 0.125,
          "per": "second",
          "when": {
            "model": "wan-2.2-animate-move",
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.06,
          "per": "second",
          "when": {
            "model": "wan-2.2-animate-replace",
            "output_resolution": "480p"
          }
        },
        {
          "amount": 0.095,
          "per": "second",
          "when": {
            "model": "wan-2.2-animate-replace",
            "output_resolution": "580p"
          }
        },
        {
          "amount": 0.125,
          "per": "second",
          "when": {
            "model": "wan-2.2-animate-replace",
            "output_resolution": "720p"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/wan/speech_to_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.12,
          "per": "second",
          "when": {
            "output_resolution": "480p"
          }
        },
        {
          "amount": 0.18,
          "per": "second",
          "when": {
            "output_resolution": "580p"
          }
        },
        {
          "amount": 0.24,
          "per": "second",
          "when": {
            "output_resolution": "720p"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/wan/text_to_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.05,
          "per": "unit",
          "when": {
            "model": "wan-2.7-image"
          }
        },
        {
          "amount": 0.12,
          "per": "unit",
          "when": {
            "model": "wan-2.7-image-pro"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/suno/text_to_music": {
    "retentionSeconds": 604800,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.12,
          "when": {
            "model": "suno-v4.5-all"
          }
        },
        {
          "amount": 0.22,
          "when": {
            "model": "suno-v4"
          }
        },
        {
          "amount": 0.22,
          "when": {
            "model": "suno-v4.5"
          }
        },
        {
          "amount": 0.22,
          "when": {
            "model": "suno-v4.5-plus"
          }
        },
        {
          "amount": 0.22,
          "when": {
            "model": "suno-v5"
          }
        },
        {
          "amount": 0.22,
          "when": {
            "model": "suno-v5.5"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/suno/extend_music": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.12,
          "when": {
            "model": "suno-v4"
          }
        },
        {
          "amount": 0.12,
          "when": {
            "model": "suno-v4.5"
          }
        },
        {
          "amount": 0.12,
          "when": {
            "model": "suno-v4.5-all"
          }
        },
        {
          "amount": 0.12,
          "when": {
            "model": "suno-v4.5-plus"
          }
        },
        {
          "amount": 0.12,
          "when": {
            "model": "suno-v5"
          }
        },
        {
          "amount": 0.12,
          "when": {
            "model": "suno-v5.5"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/suno/inspire_music": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/suno/cover_audio": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.12,
          "when": {
            "model": "suno-v4"
          }
        },
        {
          "amount": 0.12,
          "when": {
            "model": "suno-v4.5"
          }
        },
        {
          "amount": 0.12,
          "when": {
            "model": "suno-v4.5-all"
          }
        },
        {
          "amount": 0.12,
          "when": {
            "model": "suno-v4.5-plus"
          }
        },
        {
          "amount": 0.12,
          "when": {
            "model": "suno-v5"
          }
        },
        {
          "amount": 0.12,
          "when": {
            "model": "suno-v5.5"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/suno/create_mashup": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.12,
          "when": {
            "model": "suno-v4"
          }
        },
        {
          "amount": 0.12,
          "when": {
            "model": "suno-v4.5"
          }
        },
        {
          "amount": 0.12,
          "when": {
            "model": "suno-v4.5-all"
          }
        },
        {
          "amount": 0.12,
          "when": {
            "model": "suno-v4.5-plus"
          }
        },
        {
          "amount": 0.12,
          "when": {
            "model": "suno-v5"
          }
        },
        {
          "amount": 0.12,
          "when": {
            "model": "suno-v5.5"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/suno/add_vocals": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.12,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/suno/add_instrumental": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.12,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/suno/replace_section": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.05,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/suno/remaster_audio": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/suno/stitch_audio": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/suno/text_to_sound": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.03,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/suno/add_samples": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/suno/separate_audio_stems": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.625,
          "when": {
            "type": "split_stem"
          }
        },
        {
          "amount": 0.1,
          "when": {
            "type": "split_stem_advanced"
          }
        },
        {
          "amount": 0.16,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/suno/generate_midi": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/suno/convert_audio": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.01,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/suno/visualize_music": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.02,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/suno/generate_artwork": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/suno/generate_lyrics": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.01,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/suno/blend_lyrics": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.01,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/suno/boost_style": {
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.01,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/suno/get_timestamped_lyrics": {
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.01,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/suno/generate_persona": {},
  "/api/v1/suno/voice_to_validation_phrase": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/suno/regenerate_validation_phrase": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/suno/generate_voice": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/suno/check_voice": {},
  "/api/v1/music_from_sample": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/personas": {
    "estimated": true
  },
  "/api/v1/style_expansions": {},
  "/api/v1/audio_exports": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/music_visualizations": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/timestamped_lyrics": {},
  "/api/v1/voices": {}
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
