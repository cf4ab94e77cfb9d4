import { z } from "zod";
import { uuid } from "@/lib/fields";

export const recordVisitInput = z.strictObject({ firmId: uuid() });
