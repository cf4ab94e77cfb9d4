import type { Component } from "@/lib/domain/antecedents/components";
import type { NavigatorStep } from "@/lib/domain/navigator/steps";
import type { CallingStage, Theme } from "@/lib/domain/picture/themes";
import type { SourceRef } from "@/lib/domain/sources";
import type { Activity, Effort, Innovation, Knowledge, Phase, Service } from "@/lib/domain/vocabulary";

/**
 * Firms that a trigger is meant for; what is left out does not narrow. Industries are NACE sections and divisions;
 * each of `answered` must have been given, whatever else was.
 */
export type Circumstances = {
  phases?: readonly Phase[];
  stages?: readonly CallingStage[];
  industries?: readonly string[];
  answered?: readonly { item: string; anyOf: readonly string[] }[];
};

/**
 * What makes a rule fire. `need` (0..1) says how pressing an answer is where the diagnosis gives no measure;
 * every such number is the portal's judgement.
 */
export type Trigger = Condition | (Condition & { among: Circumstances });

type Condition =
  /** The diagnosis found a gap in one of these kinds of knowledge, in one of these phases (all, if none is named). */
  | { kind: "gap"; knowledge: readonly Knowledge[]; phases?: readonly Phase[] }
  /** The firm attempts this innovation without the knowledge that it rests on. */
  | { kind: "unsupported"; innovation: Innovation }
  /** The firm's score in an activity of knowledge management is below the middle. */
  | { kind: "activity"; activity: Activity }
  /** A kind of knowledge gets as far as `from` (top two levels) and no further than the bottom two of `to`. */
  | { kind: "stuck"; from: Activity; to: Activity }
  /** The diagnosis of competence found a gap in one of these parts, known or not. */
  | { kind: "part"; parts: readonly string[] }
  /** The navigator's step is open or only partly covered. */
  | { kind: "step"; step: NavigatorStep }
  /** The component of the antecedents is known and below the fourth of five levels on average. */
  | { kind: "component"; component: Component; need: number }
  /** The firm picked one of these options. */
  | { kind: "chosen"; item: string; anyOf: readonly string[]; because: string; need: number }
  /** The firm answered, and picked none of these options. */
  | { kind: "missing"; item: string; noneOf: readonly string[]; because: string; need: number }
  /** The firm put itself at this level or lower. */
  | { kind: "level"; item: string; atMost: 1 | 2 | 3 | 4; because: string; need: number }
  /** The mean of these items, of which at least one is answered with a level, lies below the middle of the scale. */
  | { kind: "low"; items: readonly string[]; because: string; need: number }
  /** The firm ranked one of these among its first `within`. */
  | { kind: "ranked"; item: string; anyOf: readonly string[]; within: number; because: string; need: number }
  /** The firm is in one of these phases, whatever else it answered. */
  | { kind: "phase"; phases: readonly Phase[]; because: string; need: number };

/** Advice as data. It fires when any of its triggers does; `knowledge` and `innovations` are what it serves. */
export type Rule = {
  id: string;
  /** What to do, as the manager would say it. */
  title: string;
  triggers: readonly Trigger[];
  why: string;
  /** Two to four steps. */
  how: readonly string[];
  inside: string;
  agency: string;
  effort: Effort;
  /** What it is about, across the models. */
  theme: Theme;
  /** Kinds of programme, fair or mentor that serve it. */
  services: readonly Service[];
  /** Items that acting on it should move by the next assessment. */
  expects: readonly string[];
  knowledge: readonly Knowledge[];
  innovations: readonly Innovation[];
  source: SourceRef;
  /** Day of this version (ISO) and day by which to read it again, where they are not those of its set. */
  since?: string;
  reviewBy?: string;
};

/** Whom advice is meant for, in words that follow "Meant for", the day of its version and the day by which to read it again. */
export type Dating = { scope: string; since: string; reviewBy: string };
