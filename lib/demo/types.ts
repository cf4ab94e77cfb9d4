export type DemoSignIn = { name: string; email: string; hats: string[]; code: string | null };
export type DemoMail = {
  id: string;
  to: string;
  subject: string;
  body: string;
  queuedAt: Date;
  sent: boolean;
};
export type DemoDesk = { signIns: DemoSignIn[]; mails: DemoMail[] };
