"use server";

import { action } from "@/lib/action";
import { addNote } from "./commands/add-note";
import { deleteNote } from "./commands/delete-note";
import { editNote } from "./commands/edit-note";

export const addNoteAction = action(addNote);
export const editNoteAction = action(editNote);
export const deleteNoteAction = action(deleteNote);
