/** @type {import("next").NextConfig} */
const config = {
  // A second server (tests beside development) builds into its own folder.
  distDir: process.env.LANDFALL_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["pg", "pg-boss", "pino", "@node-rs/argon2", "nodemailer"],
  // The optimiser would fetch on behalf of strangers; pictures here are vector drawings.
  images: { unoptimized: true },
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: "1mb" } },
};

export default config;
