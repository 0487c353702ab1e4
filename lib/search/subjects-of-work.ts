import type { Subject } from "./subject";

/** A profession or field of work: words for it, and words that are also said of other things, so that pages are not asked for them. */
function field(name: string, words: readonly string[], askedAs: readonly string[] = []): Subject {
  return { name, words, askedAs, isSearchedFor: true };
}

/**
 * What job seekers do or are called, which the children's services of a council need not have. Where none names it, its words
 * are looked for all the same: a teaching assistant is told that nobody names one, and is shown who works in schools.
 */
export const SUBJECTS_OF_WORK: readonly Subject[] = [
  // In schools and nurseries
  field("teaching assistants", [
    "teaching assistant",
    "classroom assistant",
    "learning support assistant",
    "school assistant",
    "learning mentor",
  ]),
  field("teachers", ["teacher", "tutor", "lecturer", "head teacher"], ["teaching job", "teaching post"]),
  field("SENCOs", ["senco", "sendco", "special needs coordinator"]),
  field("nursery staff", [
    "nursery nurse",
    "nursery worker",
    "nursery assistant",
    "nursery practitioner",
    "early years practitioner",
    "early years worker",
    "nanny",
    "playworker",
    "play worker",
  ]),
  // In health
  field("nurses", ["nurse", "nursing"]),
  field("midwives", ["midwife", "midwives", "midwifery"]),
  field("health visitors", ["health visitor", "health visiting"]),
  field("doctors", ["doctor", "paediatrician", "psychiatrist"]),
  field(
    "occupational therapists",
    ["occupational therapist", "occupational therapy", "physiotherapist"],
    ["ot"],
  ),
  field(
    "speech therapists",
    ["speech therapist", "speech and language", "speech therapy"],
    ["language therapist", "slt", "salt"],
  ),
  field("psychologists", ["psychologist", "psychology", "psychotherapist", "psychotherapy"]),
  field("counsellors", ["counsellor", "counselling"]),
  // With young people and families
  field("youth workers", ["youth worker", "youth work", "youth club", "youth centre"]),
  field("the police", ["police officer", "police"]),
  field("probation officers", ["probation officer", "probation service", "probation"]),
  field("drugs and alcohol", [
    "drug",
    "alcohol",
    "substance misuse",
    "substance abuse",
    "addiction",
    "drug and alcohol",
  ]),
  field("domestic abuse", ["domestic abuse", "domestic violence", "idva", "womens refuge"]),
  field(
    "work with older people",
    ["older people", "old people", "elderly", "dementia", "care of the elderly", "old age"],
    ["adult social worker", "adult social care", "adult social work"],
  ),
  field("young carers", ["young carer"]),
  field("advocates", ["advocate", "advocacy"]),
  field("interpreters", ["interpreter", "interpreting", "translator"], ["translate"]),
  field("contact supervisors", [
    "contact supervisor",
    "contact worker",
    "supervised contact",
    "contact centre",
  ]),
  field("family group conferences", ["family group conference", "fgc", "family group meeting"]),
  // In offices and buildings
  field("administration", [
    "admin",
    "administrator",
    "administrative",
    "administration",
    "clerical",
    "secretary",
    "office assistant",
    "office manager",
    "office worker",
    "business support",
    "minute taker",
    "data entry",
    "admin assistant",
    "admin officer",
    "personal assistant",
  ]),
  field("receptionists", ["receptionist", "reception desk"]),
  field("human resources", ["hr", "human resources", "payroll"]),
  field("finance", ["finance", "accountant", "accounting", "accounts", "bookkeeper", "financial"]),
  field("IT", ["it support", "software", "developer", "programmer", "helpdesk", "ict", "it technician"]),
  field("solicitors", ["solicitor", "lawyer", "paralegal", "legal assistant", "legal secretary"]),
  field("communications", ["communications", "marketing", "press officer", "public relations"]),
  field("project managers", ["project manager", "project officer", "programme manager"]),
  field("policy officers", ["policy officer", "policy adviser", "strategy officer"]),
  field("housing officers", ["housing officer", "housing adviser", "housing options", "homelessness"]),
  field("cleaners", ["cleaner", "cleaning"]),
  field("kitchen staff", ["cook", "chef", "kitchen assistant", "catering"]),
  field("caretakers", ["caretaker", "handyman", "maintenance", "site manager", "premises"]),
  field("drivers", ["driver", "passenger assistant", "school escort", "minibus"]),
  field("security staff", ["security guard", "security officer"]),
  // Steps of a career that councils name in their own ways
  field("senior practitioners", [
    "senior practitioner",
    "advanced practitioner",
    "senior social worker",
    "principal social worker",
    "consultant social worker",
    "lead practitioner",
    "advanced social worker",
    "experienced social worker",
  ]),
  field("assistant team managers", [
    "assistant team manager",
    "deputy team manager",
    "assistant service manager",
  ]),
  field("practice educators", ["practice educator", "practice teacher", "practice assessor"]),
  field("social work assistants", [
    "social work assistant",
    "social care assistant",
    "assistant social worker",
  ]),
  field(
    "the assessed and supported year in employment (ASYE)",
    ["asye", "assessed and supported year", "supported year"],
    ["first year in practice"],
  ),
  field("graduate schemes", [
    "graduate scheme",
    "graduate programme",
    "graduate trainee",
    "step up to social work",
    "trainee social worker",
    "traineeship",
    "trainee",
  ]),
];
