import type { SceneName } from "@/lib/model/scene";
import type { Layer } from "./quilt";

/** The side of every scene, in the units of its paths. */
export const SCENE_SIZE = 32;

/** Every scene as shapes of the quilt (squares, discs, arches, leaves) and a few lines, in the order of painting. */
export const SCENE_LAYERS: Readonly<Record<SceneName, readonly Layer[]>> = {
  "front-door": [
    ["faint", "M0 0h32v32H0Z"],
    ["soft", "M4 32V14L16 4l12 10v18Z"],
    ["bold", "M11 32V20a5 5 0 0 1 10 0v12Z"],
    ["faint", "M17.5 26a1 1 0 1 0 2 0a1 1 0 1 0-2 0ZM6 18h3v4h-3ZM23 18h3v4h-3Z"],
  ],
  "night-window": [
    ["soft", "M0 0h32v32H0Z"],
    ["bold", "M0 32V20h7v-5h7v5h5V11h10v9h3v12Z"],
    [
      "faint",
      "M22 15h4v5h-4ZM26 2a4.5 4.5 0 1 0 4 7a5.5 5.5 0 0 1-4-7ZM4.1 6a0.9 0.9 0 1 0 1.8 0a0.9 0.9 0 1 0-1.8 0ZM12.1 4a0.9 0.9 0 1 0 1.8 0a0.9 0.9 0 1 0-1.8 0ZM9.3 10a0.7 0.7 0 1 0 1.4 0a0.7 0.7 0 1 0-1.4 0ZM16.3 7a0.7 0.7 0 1 0 1.4 0a0.7 0.7 0 1 0-1.4 0Z",
    ],
  ],
  court: [
    ["faint", "M0 32V16a16 16 0 0 1 32 0v16Z"],
    ["bold", "M3 13L16 5l13 8ZM3 27h26v5h-26Z"],
    ["soft", "M5 14h4v13h-4ZM11.5 14h3.5v13h-3.5ZM17 14h3.5v13h-3.5ZM23 14h4v13h-4Z"],
  ],
  home: [
    ["faint", "M0 16a16 16 0 1 0 32 0a16 16 0 1 0-32 0Z"],
    ["soft", "M6 32V15h20v17Z"],
    ["bold", "M2 17L16 5l14 12ZM21 5h4v8h-4Z"],
    ["faint", "M10 20h5v5h-5ZM17 20h5v5h-5Z"],
  ],
  welcome: [
    ["faint", "M0 0h16a16 16 0 0 1 16 16v16H16A16 16 0 0 1 0 16Z"],
    ["soft", "M4 32V14L16 4l12 10v18Z"],
    ["bold", "M16 28l-6.5-6.5a4 4 0 0 1 6.5-4.5a4 4 0 0 1 6.5 4.5Z"],
  ],
  "school-gate": [
    ["faint", "M0 0h32v32H0Z"],
    ["soft", "M5 32V13L16 5l11 8v19Z"],
    [
      "bold",
      "M1 11h3.5v21h-3.5ZM27.5 11h3.5v21h-3.5ZM4.5 20a11.5 5 0 0 0 11.5-4a11.5 5 0 0 0 11.5 4v2.2H4.5ZM7.5 21h1.6v11h-1.6ZM11.5 21h1.6v11h-1.6ZM15.2 17h1.6v15h-1.6ZM18.9 21h1.6v11h-1.6ZM22.9 21h1.6v11h-1.6Z",
    ],
  ],
  "parting-path": [
    ["faint", "M0 0h32v32H0Z"],
    ["soft", "M0 32V20a12 12 0 0 1 12 12ZM32 32V20A12 12 0 0 0 20 32ZM13 5a3 3 0 1 0 6 0a3 3 0 1 0-6 0Z"],
    ["bold", "M12 32C13 22 10 16 3 9l4-3c4 4 7 7 9 11c2-4 5-7 9-11l4 3c-7 7-10 13-9 23Z"],
  ],
  garden: [
    ["faint", "M0 32V16a16 16 0 0 1 32 0v16Z"],
    ["soft", "M0 32a16 10 0 0 1 32 0ZM21 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z"],
    ["bold", "M15.2 28V14h1.6v14ZM16 18a8 8 0 0 0-8-8a8 8 0 0 0 8 8ZM16 14a8 8 0 0 1 8-8v0a8 8 0 0 1-8 8Z"],
  ],
  table: [
    ["faint", "M0 16a16 16 0 1 0 32 0a16 16 0 1 0-32 0Z"],
    ["bold", "M9 17h14v3h-14ZM15 20h2v9h-2ZM12 28h8v2h-8Z"],
    ["soft", "M3 10h3v11h4v9H8v-6H5v6H3ZM29 10h-3v11h-4v9h2v-6h3v6h2ZM14 17v-4h4v4Z"],
  ],
  talk: [
    ["faint", "M32 0H16A16 16 0 0 0 0 16v16h16a16 16 0 0 0 16-16Z"],
    ["soft", "M3 4h16v12H9l-4 4v-4H3Z"],
    ["bold", "M13 13h16v12h-2v4l-4-4H13Z"],
  ],
  tree: [
    ["faint", "M32 32V0A32 32 0 0 0 0 32ZM0 0h16A16 16 0 0 1 0 16Z"],
    [
      "soft",
      "M3 13a7 7 0 1 0 14 0a7 7 0 1 0-14 0ZM15 13a7 7 0 1 0 14 0a7 7 0 1 0-14 0ZM9 8a7 7 0 1 0 14 0a7 7 0 1 0-14 0Z",
    ],
    ["bold", "M14.8 31V22l-5-5l1.4-1.4l3.6 3.6V11h2.4v7.2l3.6-3.6l1.4 1.4l-5 5V31ZM7 30h18v2h-18Z"],
  ],
  key: [
    ["faint", "M0 0h32v32H0Z"],
    ["soft", "M3 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0Z"],
    [
      "bold",
      "M11 7a5 5 0 1 0 0 10a5 5 0 0 0 0-10Zm0 3a2 2 0 1 1 0 4a2 2 0 0 1 0-4ZM14.5 14.5L28 26v4h-4v-3h-3v-3h-3l-5-6Z",
    ],
  ],
  umbrella: [
    ["faint", "M0 16a16 16 0 1 0 32 0a16 16 0 1 0-32 0Z"],
    ["bold", "M2 17a14 14 0 0 1 28 0a4.7 4.7 0 0 0-9.3 0a4.7 4.7 0 0 0-9.4 0a4.7 4.7 0 0 0-9.3 0Z"],
    ["soft", "M15.2 14v12a2 2 0 0 1-4 0h-1.8a3.8 3.8 0 0 0 7.6 0v-12Z"],
  ],
  lens: [
    ["faint", "M0 0h16a16 16 0 0 1 16 16v16H16A16 16 0 0 1 0 16Z"],
    ["soft", "M5 14a9 9 0 1 0 18 0a9 9 0 1 0-18 0Z"],
    [
      "bold",
      "M14 3a11 11 0 1 0 0 22a11 11 0 0 0 0-22Zm0 3.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 0 1 0-15ZM21 23.5L23.5 21l7 7l-2.5 2.5Z",
    ],
  ],
  chart: [
    ["faint", "M0 0h32v32H0Z"],
    ["soft", "M4 18h6v12h-6ZM13 12h6v18h-6ZM22 6h6v24h-6Z"],
    ["bold", "M3 15L14 8l6 3l9-8v3.5L20.5 14L14 11L3 18Z"],
  ],
  book: [
    ["faint", "M0 32V16a16 16 0 0 1 32 0v16Z"],
    ["soft", "M16 12C12 9 7 9 3 10v16c4-1 9-1 13 2Z"],
    ["bold", "M16 12c4-3 9-3 13-2v16c-4-1-9-1-13 2Z"],
  ],
  bridge: [
    ["faint", "M0 16a16 16 0 1 0 32 0a16 16 0 1 0-32 0Z"],
    [
      "soft",
      "M20.5 7a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0ZM0 25q4-3 8 0t8 0t8 0t8 0v4q-4 3-8 0t-8 0t-8 0t-8 0Z",
    ],
    ["bold", "M0 12h32v15h-4a12 10 0 0 0-24 0H0Z"],
  ],
  street: [
    ["faint", "M0 32V0a32 32 0 0 1 32 32Z"],
    ["soft", "M0 32V17l6-6l6 6v15ZM20 32V17l6-6l6 6v15Z"],
    ["bold", "M9 32V15l7-8l7 8v17Z"],
    ["faint", "M14 23h4v9h-4ZM3 20h3v4h-3ZM26 20h3v4h-3ZM14.5 15h3v4h-3Z"],
  ],
  signpost: [
    ["faint", "M32 32V0A32 32 0 0 0 0 32Z"],
    ["bold", "M15 3h2.5v29h-2.5Z"],
    ["soft", "M6 6h16l4 3.5l-4 3.5H6Z"],
    ["bold", "M26 16H10l-4 3.5L10 23h16Z"],
  ],
  steps: [
    ["faint", "M0 0h32v32H0Z"],
    ["soft", "M0 32v-6h8v-6h8v-6h8V8h8v24Z"],
    ["bold", "M24.5 4.5a3 3 0 1 0 6 0a3 3 0 1 0-6 0ZM1.5 22a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0Z"],
  ],
  shelter: [
    ["faint", "M0 16a16 16 0 1 0 32 0a16 16 0 1 0-32 0Z"],
    ["soft", "M4 15a12 12 0 0 0 24 0h-4a8 8 0 0 1-16 0Z"],
    ["bold", "M11 11a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z"],
  ],
  sunflower: [
    ["faint", "M0 32V16a16 16 0 0 1 32 0v16Z"],
    [
      "soft",
      "M19.5 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0ZM17.6 16.6a3 3 0 1 0 6 0a3 3 0 1 0-6 0ZM13 18.5a3 3 0 1 0 6 0a3 3 0 1 0-6 0ZM8.4 16.6a3 3 0 1 0 6 0a3 3 0 1 0-6 0ZM6.5 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0ZM8.4 7.4a3 3 0 1 0 6 0a3 3 0 1 0-6 0ZM13 5.5a3 3 0 1 0 6 0a3 3 0 1 0-6 0ZM17.6 7.4a3 3 0 1 0 6 0a3 3 0 1 0-6 0Z",
    ],
    [
      "bold",
      "M11.5 12a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0ZM15.2 19v13h1.6V19ZM16.8 28a7 7 0 0 1 7-5a7 7 0 0 1-7 5Z",
    ],
  ],
};
