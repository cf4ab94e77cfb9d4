/** The password of every demonstration account, printed on /demo: production refuses to start beside them. */
export const DEMO_PASSWORD = "slow boats and early ports";
