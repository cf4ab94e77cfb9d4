import { z } from "zod";
import { uuid } from "@/lib/fields";

export const keepRescoredInput = z.strictObject({ firmId: uuid(), assessmentId: uuid() });
