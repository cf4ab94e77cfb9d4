export type PrivateNote = { id: string; body: string; createdAt: string; updatedAt: string; version: number };
