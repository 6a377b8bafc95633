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
  "/api/v1/voices": {},
  "/api/v1/veo_3_1/text_to_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 2.5,
          "when": {
            "model": "veo-3.1"
          }
        },
        {
          "amount": 0.6,
          "when": {
            "model": "veo-3.1-fast"
          }
        },
        {
          "amount": 0.3,
          "when": {
            "model": "veo-3.1-lite"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/veo_3_1/extend_video": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/veo_3_1/upscale_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.05,
          "when": {
            "output_resolution": "1080p"
          }
        },
        {
          "amount": 1.2,
          "when": {
            "output_resolution": "4k"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/seedance/text_to_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.0175,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "seedance-1.5-pro",
            "generate_audio": false,
            "output_resolution": "480p"
          }
        },
        {
          "amount": 0.035,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "seedance-1.5-pro",
            "generate_audio": false,
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.075,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "seedance-1.5-pro",
            "generate_audio": false,
            "output_resolution": "1080p"
          }
        },
        {
          "amount": 0.035,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "seedance-1.5-pro",
            "generate_audio": true,
            "output_resolution": "480p"
          }
        },
        {
          "amount": 0.07,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "seedance-1.5-pro",
            "generate_audio": true,
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.15,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "seedance-1.5-pro"
          }
        },
        {
          "amount": 0.27,
          "per": "unit",
          "when": {
            "model": "seedance-2-mini",
            "reference_image_urls": {
              "sent": true
            },
            "output_resolution": "480p"
          }
        },
        {
          "amount": 0.27,
          "per": "unit",
          "when": {
            "model": "seedance-2-mini",
            "reference_video_urls": {
              "sent": true
            },
            "output_resolution": "480p"
          }
        },
        {
          "amount": 0.5625,
          "per": "unit",
          "when": {
            "model": "seedance-2-mini",
            "reference_image_urls": {
              "sent": true
            },
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.5625,
          "per": "unit",
          "when": {
            "model": "seedance-2-mini",
            "reference_video_urls": {
              "sent": true
            },
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.19,
          "per": "unit",
          "when": {
            "model": "seedance-2-mini",
            "output_resolution": "480p"
          }
        },
        {
          "amount": 0.41,
          "per": "unit",
          "when": {
            "model": "seedance-2-mini",
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.57,
          "per": "unit",
          "when": {
            "model": "seedance-2-mini"
          }
        },
        {
          "amount": 0.115,
          "per": "second",
          "when": {
            "model": "seedance-2.0",
            "reference_video_urls": {
              "sent": true
            },
            "output_resolution": "480p"
          }
        },
        {
          "amount": 0.25,
          "per": "second",
          "when": {
            "model": "seedance-2.0",
            "reference_video_urls": {
              "sent": true
            },
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.62,
          "per": "second",
          "when": {
            "model": "seedance-2.0",
            "reference_video_urls": {
              "sent": true
            },
            "output_resolution": "1080p"
          }
        },
        {
          "amount": 2.08,
          "per": "second",
          "when": {
            "model": "seedance-2.0",
            "reference_video_urls": {
              "sent": true
            }
          }
        },
        {
          "amount": 0.19,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "seedance-2.0",
            "output_resolution": "480p"
          }
        },
        {
          "amount": 0.41,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "seedance-2.0",
            "output_resolution": "720p"
          }
        },
        {
          "amount": 1.02,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "seedance-2.0",
            "output_resolution": "1080p"
          }
        },
        {
          "amount": 2.08,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "seedance-2.0"
          }
        },
        {
          "amount": 0.09,
          "per": "second",
          "when": {
            "model": "seedance-2.0-fast",
            "reference_video_urls": {
              "sent": true
            },
            "output_resolution": "480p"
          }
        },
        {
          "amount": 0.2,
          "per": "second",
          "when": {
            "model": "seedance-2.0-fast",
            "reference_video_urls": {
              "sent": true
            },
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.33,
          "per": "second",
          "when": {
            "model": "seedance-2.0-fast",
            "reference_video_urls": {
              "sent": true
            }
          }
        },
        {
          "amount": 0.155,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "seedance-2.0-fast",
            "output_resolution": "480p"
          }
        },
        {
          "amount": 0.33,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "seedance-2.0-fast"
          }
        },
        {
          "amount": 0.0056,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "seedance-v1-pro",
            "output_resolution": "480p"
          }
        },
        {
          "amount": 0.012,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "seedance-v1-pro",
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.028,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "seedance-v1-pro",
            "output_resolution": "1080p"
          }
        },
        {
          "amount": 0.0064,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "seedance-v1-pro-fast",
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.0144,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "seedance-v1-pro-fast",
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
  "/api/v1/grok_imagine/text_to_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.05,
          "when": {
            "model": "grok-imagine-text-to-image",
            "enable_pro": true
          }
        },
        {
          "amount": 0.04,
          "when": {
            "model": "grok-imagine-text-to-image"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/grok_imagine/edit_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.04,
          "when": {
            "model": "grok-imagine-edit-image"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/grok_imagine/upscale_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.1,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/grok_imagine/segment_map": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/grok_imagine/text_to_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.03,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "grok-imagine-text-to-video",
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.016,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "grok-imagine-text-to-video"
          }
        },
        {
          "amount": 0.75,
          "when": {
            "model": "grok-imagine-video-1.5-fast",
            "duration_seconds": {
              "from": 21
            }
          }
        },
        {
          "amount": 0.45,
          "when": {
            "model": "grok-imagine-video-1.5-fast",
            "duration_seconds": {
              "from": 11,
              "to": 20
            }
          }
        },
        {
          "amount": 0.18,
          "when": {
            "model": "grok-imagine-video-1.5-fast"
          }
        },
        {
          "amount": 0.016,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "grok-imagine-video-1.5-preview",
            "output_resolution": "480p"
          }
        },
        {
          "amount": 0.03,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "grok-imagine-video-1.5-preview",
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
  "/api/v1/grok_imagine/image_to_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.03,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "grok-imagine-image-to-video",
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.016,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "grok-imagine-image-to-video"
          }
        },
        {
          "amount": 0.75,
          "when": {
            "model": "grok-imagine-video-1.5-fast",
            "duration_seconds": {
              "from": 21
            }
          }
        },
        {
          "amount": 0.45,
          "when": {
            "model": "grok-imagine-video-1.5-fast",
            "duration_seconds": {
              "from": 11,
              "to": 20
            }
          }
        },
        {
          "amount": 0.18,
          "when": {
            "model": "grok-imagine-video-1.5-fast"
          }
        },
        {
          "amount": 0.03,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "grok-imagine-video-1.5-preview"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/grok_imagine/extend_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.2,
          "when": {
            "extension_duration_seconds": 6
          }
        },
        {
          "amount": 0.3,
          "when": {
            "extension_duration_seconds": 10
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/pixverse/text_to_video": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/pixverse/image_to_video": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/pixverse/transition_video": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/pixverse/edit_video": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/pixverse/extend_video": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/minimax_h3/text_to_video": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/minimax_h3/image_to_video": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/happyhorse/text_to_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.28,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "happyhorse-text-to-video",
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.48,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "happyhorse-text-to-video"
          }
        },
        {
          "amount": 0.28,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "happyhorse-character",
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.48,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "happyhorse-character"
          }
        },
        {
          "amount": 0.315,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "happyhorse-1.0-t2v",
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.54,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "happyhorse-1.0-t2v"
          }
        },
        {
          "amount": 0.315,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "happyhorse-1.0-r2v",
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.54,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "happyhorse-1.0-r2v"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/happyhorse/image_to_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.28,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "happyhorse-image-to-video",
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.48,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "happyhorse-image-to-video"
          }
        },
        {
          "amount": 0.315,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "happyhorse-1.0-i2v",
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.54,
          "per": "second",
          "of": "duration_seconds",
          "when": {
            "model": "happyhorse-1.0-i2v"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/happyhorse/edit_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.28,
          "per": "second",
          "when": {
            "output_resolution": "720p"
          }
        },
        {
          "amount": 0.48,
          "per": "second",
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/gemini_omni/create_audio": {
    "estimated": true
  },
  "/api/v1/gemini_omni/create_character": {
    "estimated": true
  },
  "/api/v1/gemini_omni/text_to_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 3.6,
          "when": {
            "model": "gemini-omni-text-to-video",
            "video_list": {
              "sent": true
            },
            "output_resolution": "4k"
          }
        },
        {
          "amount": 2.4,
          "when": {
            "model": "gemini-omni-text-to-video",
            "video_list": {
              "sent": true
            }
          }
        },
        {
          "amount": 2.1,
          "when": {
            "model": "gemini-omni-text-to-video",
            "duration_seconds": 4,
            "output_resolution": "4k"
          }
        },
        {
          "amount": 2.4,
          "when": {
            "model": "gemini-omni-text-to-video",
            "duration_seconds": 6,
            "output_resolution": "4k"
          }
        },
        {
          "amount": 2.7,
          "when": {
            "model": "gemini-omni-text-to-video",
            "duration_seconds": 8,
            "output_resolution": "4k"
          }
        },
        {
          "amount": 3,
          "when": {
            "model": "gemini-omni-text-to-video",
            "duration_seconds": 10,
            "output_resolution": "4k"
          }
        },
        {
          "amount": 0.9,
          "when": {
            "model": "gemini-omni-text-to-video",
            "duration_seconds": 4
          }
        },
        {
          "amount": 1.2,
          "when": {
            "model": "gemini-omni-text-to-video",
            "duration_seconds": 6
          }
        },
        {
          "amount": 1.5,
          "when": {
            "model": "gemini-omni-text-to-video",
            "duration_seconds": 8
          }
        },
        {
          "amount": 1.8,
          "when": {
            "model": "gemini-omni-text-to-video",
            "duration_seconds": 10
          }
        },
        {
          "amount": 0.6,
          "per": "unit",
          "when": {
            "model": "gemini-omni-flash-preview"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/infinitetalk/audio_to_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.03,
          "per": "second",
          "when": {
            "output_resolution": "480p"
          }
        },
        {
          "amount": 0.12,
          "per": "second",
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/omnihuman/audio_to_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.27,
          "per": "second",
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/omnihuman/subject_detection": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/omnihuman/human_identification": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/topaz/upscale_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.2,
          "when": {
            "upscale_factor": 4
          }
        },
        {
          "amount": 0.1,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/topaz/upscale_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.14,
          "per": "second",
          "when": {
            "upscale_factor": 4
          }
        },
        {
          "amount": 0.08,
          "per": "second",
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/volcengine_lip_sync/lip_sync_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.08,
          "per": "second",
          "when": {
            "mode": "lite"
          }
        },
        {
          "amount": 0.08,
          "per": "second",
          "when": {
            "mode": "basic"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/midjourney/text_to_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.07,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/midjourney/edit_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.08,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/midjourney/image_to_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.62,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/midjourney/extend_video": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.62,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/midjourney/get_seed": {
    "estimated": true
  },
  "/api/v1/midjourney/image_to_prompt": {
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.06,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/midjourney/shorten_prompt": {
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.06,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/fish_audio/text_to_speech": {
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.04,
          "per": "unit",
          "when": {
            "model": "s1"
          }
        },
        {
          "amount": 0.04,
          "per": "unit",
          "when": {
            "model": "s2-pro"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/fish_audio/voices": {
    "estimated": true
  },
  "/api/v1/openai_tts/text_to_speech": {
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.04,
          "per": "unit",
          "when": {
            "model": "tts-1"
          }
        },
        {
          "amount": 0.08,
          "per": "unit",
          "when": {
            "model": "tts-1-hd"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/gemini_tts/text_to_speech": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/producer/text_to_music": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.17,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/nano_banana/text_to_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.04,
          "when": {
            "model": "nano-banana"
          }
        },
        {
          "amount": 0.12,
          "when": {
            "model": "nano-banana-2",
            "output_resolution": "2k"
          }
        },
        {
          "amount": 0.18,
          "when": {
            "model": "nano-banana-2",
            "output_resolution": "4k"
          }
        },
        {
          "amount": 0.08,
          "when": {
            "model": "nano-banana-2"
          }
        },
        {
          "amount": 0.03,
          "when": {
            "model": "nano-banana-2-lite"
          }
        },
        {
          "amount": 0.24,
          "when": {
            "model": "nano-banana-pro",
            "output_resolution": "4k"
          }
        },
        {
          "amount": 0.18,
          "when": {
            "model": "nano-banana-pro"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/nano_banana/edit_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.04,
          "when": {
            "model": "nano-banana-edit"
          }
        },
        {
          "amount": 0.04,
          "when": {
            "model": "nano-banana-2-lite"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/flux_2/text_to_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.24,
          "when": {
            "model": "flux-2-flex-text-to-image",
            "output_resolution": "2k"
          }
        },
        {
          "amount": 0.14,
          "when": {
            "model": "flux-2-flex-text-to-image"
          }
        },
        {
          "amount": 0.07,
          "when": {
            "model": "flux-2-pro-text-to-image",
            "output_resolution": "2k"
          }
        },
        {
          "amount": 0.05,
          "when": {
            "model": "flux-2-pro-text-to-image"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/flux_2/remix_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.24,
          "when": {
            "model": "flux-2-flex-remix-image",
            "output_resolution": "2k"
          }
        },
        {
          "amount": 0.14,
          "when": {
            "model": "flux-2-flex-remix-image"
          }
        },
        {
          "amount": 0.07,
          "when": {
            "model": "flux-2-pro-remix-image",
            "output_resolution": "2k"
          }
        },
        {
          "amount": 0.05,
          "when": {
            "model": "flux-2-pro-remix-image"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/flux/text_to_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.03,
          "when": {
            "model": "flux-2-klein"
          }
        },
        {
          "amount": 0.07,
          "when": {
            "model": "flux-dev"
          }
        },
        {
          "amount": 0.1,
          "when": {
            "model": "flux-pro"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/flux/remix_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.07,
          "when": {
            "model": "flux-dev"
          }
        },
        {
          "amount": 0.1,
          "when": {
            "model": "flux-pro"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/flux_kontext/text_to_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.1,
          "when": {
            "model": "flux-kontext-max"
          }
        },
        {
          "amount": 0.05,
          "when": {
            "model": "flux-kontext-pro"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/gpt_4o_image/text_to_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.07,
          "when": {
            "output_count": 2
          }
        },
        {
          "amount": 0.08,
          "when": {
            "output_count": 4
          }
        },
        {
          "amount": 0.06,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/gpt_image/text_to_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.04,
          "when": {
            "quality": "medium"
          }
        },
        {
          "amount": 0.22,
          "when": {
            "quality": "high"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/gpt_image/edit_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.22,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/gpt_image_2/text_to_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.1,
          "when": {
            "output_resolution": "2k"
          }
        },
        {
          "amount": 0.16,
          "when": {
            "output_resolution": "4k"
          }
        },
        {
          "amount": 0.06,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/gpt_image_2/edit_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
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
  "/api/v1/gpt_image_2_5/text_to_image": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/gpt_image_2_5/edit_image": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/seedream/text_to_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.07,
          "when": {
            "model": "seedream-4.5-text-to-image"
          }
        },
        {
          "amount": 0.06,
          "when": {
            "model": "seedream-5-lite-text-to-image"
          }
        },
        {
          "amount": 0.07,
          "when": {
            "model": "seedream-5-pro-text-to-image",
            "output_quality": "basic"
          }
        },
        {
          "amount": 0.14,
          "when": {
            "model": "seedream-5-pro-text-to-image",
            "output_quality": "high"
          }
        },
        {
          "amount": 0.1,
          "per": "unit",
          "when": {
            "model": "seedream-v4-text-to-image"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/seedream/edit_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.07,
          "when": {
            "model": "seedream-4.5-edit"
          }
        },
        {
          "amount": 0.06,
          "when": {
            "model": "seedream-5-lite-edit"
          }
        },
        {
          "amount": 0.07,
          "when": {
            "model": "seedream-5-pro-edit",
            "output_quality": "basic"
          }
        },
        {
          "amount": 0.14,
          "when": {
            "model": "seedream-5-pro-edit",
            "output_quality": "high"
          }
        },
        {
          "amount": 0.2,
          "when": {
            "model": "seedream-v4-edit",
            "output_count": 2
          }
        },
        {
          "amount": 0.3,
          "when": {
            "model": "seedream-v4-edit",
            "output_count": 3
          }
        },
        {
          "amount": 0.4,
          "when": {
            "model": "seedream-v4-edit",
            "output_count": 4
          }
        },
        {
          "amount": 0.5,
          "when": {
            "model": "seedream-v4-edit",
            "output_count": 5
          }
        },
        {
          "amount": 0.6,
          "when": {
            "model": "seedream-v4-edit",
            "output_count": 6
          }
        },
        {
          "amount": 0.1,
          "when": {
            "model": "seedream-v4-edit"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/seedream/decompose_layers": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/imagen_4/text_to_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.08,
          "when": {
            "model": "imagen-4"
          }
        },
        {
          "amount": 0.04,
          "when": {
            "model": "imagen-4-fast"
          }
        },
        {
          "amount": 0.12,
          "when": {
            "model": "imagen-4-ultra"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/imagen_4/remix_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.24,
          "when": {
            "output_resolution": "4k"
          }
        },
        {
          "amount": 0.18,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/ideogram_v3/text_to_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.035,
          "per": "unit",
          "when": {
            "model": "ideogram-v3-text-to-image",
            "rendering_speed": "turbo"
          }
        },
        {
          "amount": 0.1,
          "per": "unit",
          "when": {
            "model": "ideogram-v3-text-to-image",
            "rendering_speed": "quality"
          }
        },
        {
          "amount": 0.07,
          "per": "unit",
          "when": {
            "model": "ideogram-v3-text-to-image"
          }
        },
        {
          "amount": 0.12,
          "per": "unit",
          "when": {
            "model": "ideogram-v3-character",
            "rendering_speed": "turbo"
          }
        },
        {
          "amount": 0.24,
          "per": "unit",
          "when": {
            "model": "ideogram-v3-character",
            "rendering_speed": "quality"
          }
        },
        {
          "amount": 0.18,
          "per": "unit",
          "when": {
            "model": "ideogram-v3-character"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/ideogram_v3/edit_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.035,
          "per": "unit",
          "when": {
            "model": "ideogram-v3-edit",
            "rendering_speed": "turbo"
          }
        },
        {
          "amount": 0.1,
          "per": "unit",
          "when": {
            "model": "ideogram-v3-edit",
            "rendering_speed": "quality"
          }
        },
        {
          "amount": 0.07,
          "per": "unit",
          "when": {
            "model": "ideogram-v3-edit"
          }
        },
        {
          "amount": 0.12,
          "per": "unit",
          "when": {
            "model": "ideogram-v3-character-edit",
            "rendering_speed": "turbo"
          }
        },
        {
          "amount": 0.24,
          "per": "unit",
          "when": {
            "model": "ideogram-v3-character-edit",
            "rendering_speed": "quality"
          }
        },
        {
          "amount": 0.18,
          "per": "unit",
          "when": {
            "model": "ideogram-v3-character-edit"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/ideogram_v3/remix_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.035,
          "per": "unit",
          "when": {
            "model": "ideogram-v3-remix",
            "rendering_speed": "turbo"
          }
        },
        {
          "amount": 0.1,
          "per": "unit",
          "when": {
            "model": "ideogram-v3-remix",
            "rendering_speed": "quality"
          }
        },
        {
          "amount": 0.07,
          "per": "unit",
          "when": {
            "model": "ideogram-v3-remix"
          }
        },
        {
          "amount": 0.12,
          "per": "unit",
          "when": {
            "model": "ideogram-v3-character-remix",
            "rendering_speed": "turbo"
          }
        },
        {
          "amount": 0.24,
          "per": "unit",
          "when": {
            "model": "ideogram-v3-character-remix",
            "rendering_speed": "quality"
          }
        },
        {
          "amount": 0.18,
          "per": "unit",
          "when": {
            "model": "ideogram-v3-character-remix"
          }
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/ideogram_v3/reframe_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.035,
          "per": "unit",
          "when": {
            "rendering_speed": "turbo"
          }
        },
        {
          "amount": 0.1,
          "per": "unit",
          "when": {
            "rendering_speed": "quality"
          }
        },
        {
          "amount": 0.07,
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
  "/api/v1/qwen_image/text_to_image": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/qwen_image/edit_image": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/qwen_image/remix_image": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/qwen_2/text_to_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.06,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/qwen_2/edit_image": {
    "retentionSeconds": 604800,
    "estimated": true,
    "prices": {
      "asOf": "2026-07-23",
      "currency": "USD",
      "cells": [
        {
          "amount": 0.06,
          "when": {}
        }
      ],
      "failedTasksAreFree": true,
      "charged": [
        "/usage/cost"
      ]
    }
  },
  "/api/v1/qwen_3/text_to_image": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/qwen_3/edit_image": {
    "retentionSeconds": 604800,
    "estimated": true
  },
  "/api/v1/recraft/remove_background": {
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
  "/api/v1/recraft/upscale_image": {
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
  "/api/v1/z_image/text_to_image": {
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
