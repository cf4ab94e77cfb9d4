import { redirect } from "next/navigation";

/** The front door: the only language that we speak so far. */
export default function FrontDoor() {
  redirect("/en");
}
