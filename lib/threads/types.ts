export type ThreadLine = {
  id: string;
  firmId: string;
  firm: string;
  subject: string;
  lastAt: string;
  /** Messages of others that the viewer has not read. */
  unread: number;
  /** Of these, those that name the viewer. */
  named: number;
};

export type ThreadPerson = { accountId: string; name: string; hat: "member" | "mentor" | "admin" };

export type Message = {
  id: string;
  body: string;
  /** Null where the viewer may not know the name, or no longer. */
  by: string | null;
  hat: string;
  mine: boolean;
  fresh: boolean;
  at: string;
  /** Names of the people it is meant for above all. */
  mentions: string[];
};

export type Thread = {
  id: string;
  firmId: string;
  firm: string;
  subject: string;
  agencyInvited: boolean;
  people: ThreadPerson[];
  /** The oldest first, as a conversation is read. */
  messages: Message[];
};
