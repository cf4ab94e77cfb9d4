const security = [
  { key: "strict-transport-security", value: "max-age=63072000; includeSubDomains" },
  { key: "x-content-type-options", value: "nosniff" },
  { key: "x-frame-options", value: "DENY" },
  { key: "referrer-policy", value: "strict-origin-when-cross-origin" },
  { key: "cross-origin-opener-policy", value: "same-origin" },
  { key: "cross-origin-resource-policy", value: "same-origin" },
  {
    key: "permissions-policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
  },
];

/** @type {import("next").NextConfig} */
const config = {
  // A second server (tests beside development) builds into its own folder.
  distDir: process.env.LANDFALL_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["pg", "pg-boss", "pino", "@node-rs/argon2", "nodemailer", "highs"],
  // The optimiser would fetch on behalf of strangers; pictures here are vector drawings.
  images: { unoptimized: true },
  // Types are checked by "npm run check", tests included. A configuration that extends another is one that Next
  // does not rewrite.
  typescript: { ignoreBuildErrors: true, tsconfigPath: "tsconfig.next.json" },
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: "1mb" } },
  headers: async () => [{ source: "/:path*", headers: security }],
};

export default config;
