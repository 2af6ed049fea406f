"""Nine worlds that hold meetings, each with its services, people, papers and troubles; data only."""

from dataclasses import dataclass

__all__ = ["DOMAINS", "Domain"]


@dataclass(frozen=True, slots=True)
class Domain:
    """The nouns of one world; every service is singular, every group plural."""

    name: str
    bodies: tuple[str, ...]
    """With "{place}"."""
    organisations: tuple[str, ...]
    """With "{place}"; an acronym in brackets is the organisation's own."""
    services: tuple[str, ...]
    groups: tuple[str, ...]
    papers: tuple[str, ...]
    troubles: tuple[str, ...]
    topics: tuple[str, ...]
    jobs: tuple[str, ...]
    clauses: tuple[str, ...]
    """Left of the bar reported, right of it direct; slots as in the shared clauses."""


DOMAINS = (
    Domain(
        "criminal justice",
        ("{place} Resettlement Partnership", "{place} Criminal Justice Forum", "Advisory Panel on Custody and Release"),
        (
            "{place} Probation Trust", "Second Gate", "Fresh Start {place}",
            "National Bail Service (NBS)", "Throughway",
            "{place} Constabulary", "Families Outside Walls", "Keyholders/Northstep", "Office for Custody (OfC)",
        ),
        (
            "the release-day meeting service", "the through-the-gate contract", "the bail information scheme",
            "the peer mentoring project", "the women's outreach team", "the new case system", "the visitors' centre",
        ),
        ("people leaving custody", "prison leavers", "family members", "case workers", "short-sentence prisoners"),
        (
            "the referral protocol", "the resettlement plan template",
            "the information-sharing agreement", "the risk form",
        ),
        ("late release notifications", "delays in housing referrals", "missing identity documents", "staff vacancies"),
        (
            "Release planning", "Video visits", "Accommodation on release", "Transition to the new contract",
            "Women's services", "Bail information pilot", "Remand population",
        ),
        ("Head of Resettlement", "Regional Director", "Policy Lead", "Service Manager", "Governor"),
        (
            "the courts [were|are] listing remand cases at less than a day's notice",
            "releases on a Friday [had|have] doubled since {month}",
            "officers on the wing [could|can] not always unlock in time for {service}",
            "nobody [had|has] told the gate staff about {service}",
        ),
    ),
    Domain(
        "charity",
        ("Trustees of the {place} Community Foundation", "{place} Voluntary Sector Forum", "Hopewell Trust Board"),
        (
            "{place} Foodbank", "Hopewell Trust", "Volunteer Link {place}",
            "Carers Connect (CC)", "The Lantern Project",
            "{place} Community Transport", "Bright Futures", "Age Together/Silverline", "Regional Grants Fund (RGF)",
        ),
        (
            "the small grants programme", "the volunteer rota", "the telephone befriending line", "the furniture store",
            "the charity shop", "the winter appeal", "the minibus service",
        ),
        ("volunteers", "carers", "donors", "trustees of smaller charities", "older residents"),
        (
            "the reserves policy", "the annual return", "the safeguarding policy",
            "the fundraising plan", "the risk register",
        ),
        ("falling donations", "the shortage of drivers", "rising insurance costs", "late grant reports"),
        (
            "Fundraising", "Volunteer recruitment", "Safeguarding", "Management accounts", "Lease of the shop",
            "Winter appeal", "Small grants round",
        ),
        ("Chief Executive", "Treasurer", "Fundraising Manager", "Volunteer Coordinator", "Trustee"),
        (
            "the appeal [had|has] raised £{n},{hundreds} so far, most of it from first-time donors",
            "the auditors [were|are] content with the accounts apart from a note on reserves",
            "gift aid [had|has] not been claimed on the shop's income since {month}",
        ),
    ),
    Domain(
        "council",
        ("{place} Town Council", "{place} Planning and Environment Committee", "{place} Borough Scrutiny Panel"),
        (
            "{place} County Council", "{place} Highways", "{place} Chamber of Trade", "Friends of the Old Mill",
            "Campaign for Safer Streets (CSS)", "{place} Allotment Society", "Riverside Housing/Homes First",
        ),
        (
            "the weekly market", "the car park scheme", "the street cleaning contract", "the Christmas lights display",
            "the bus shelter programme", "the cemetery extension", "the public toilet block",
        ),
        ("residents", "stallholders", "allotment holders", "local traders", "councillors"),
        (
            "the neighbourhood plan", "the precept paper", "the tree survey",
            "the standing orders paper", "the asset register",
        ),
        (
            "fly-tipping behind the shops", "speeding on the bypass",
            "the flooding at the underpass", "unpaid market fees",
        ),
        (
            "Planning applications", "Market regulations", "Highways and footpaths", "Budget and precept", "Allotments",
            "Town centre lighting", "Skate park",
        ),
        ("Town Clerk", "Highways Officer", "Mayor", "Responsible Finance Officer", "Ward Councillor"),
        (
            "the contractor [had|has] quoted £{n},{hundreds} for resurfacing the lower car park",
            "the hedge along the footpath [was|is] overhanging again",
            "two objections [had|have] been received to the application at the old dairy",
        ),
    ),
    Domain(
        "health",
        ("{place} NHS Trust Board", "{place} Patient Participation Group", "{place} Integrated Care Committee"),
        (
            "{place} NHS Trust", "Healthwatch {place}", "{place} Hospice", "Northern Ambulance Service (NAS)",
            "{place} Primary Care Network (PCN)", "Mind Matters", "Public Health {place}", "Acorn/Oakfield Surgeries",
        ),
        (
            "the discharge lounge", "the community phlebotomy clinic", "the crisis line", "the virtual ward",
            "the dermatology service", "the appointments system", "the falls clinic",
        ),
        ("patients", "carers", "ward staff", "junior doctors", "people waiting for surgery"),
        (
            "the quality report", "the winter plan", "the finance report",
            "the infection control audit", "the risk register",
        ),
        ("ambulance handover delays", "the backlog of letters", "agency spending", "high sickness absence"),
        (
            "Quality report", "Winter planning", "Access and waiting times", "Workforce update", "Patient story",
            "Finance report", "Digital records",
        ),
        ("Medical Director", "Chief Nurse", "Director of Finance", "Non-Executive Director", "Practice Manager"),
        (
            "the four-hour standard [had|has] been met on only {n} days since {month}",
            "bed occupancy [had|has] not fallen below {n} per cent",
            "complaints about parking [had|have] overtaken complaints about waiting",
        ),
    ),
    Domain(
        "university",
        ("University of {place} Senate", "{place} College Student Council", "{place} Film Society Committee"),
        (
            "University of {place}", "Students' Union", "{place} Graduate School", "Faculty of Engineering (FoE)",
            "Library Services", "Estates Office", "Alumni Association/Development Office",
        ),
        (
            "the mentoring scheme", "the exam timetable", "the library refurbishment", "the equipment store",
            "the freshers' fair", "the mailing list", "the late bus",
        ),
        ("first-year students", "postgraduates", "tutors", "society members", "personal tutors"),
        ("the assessment policy", "the constitution", "the room booking form", "the module review", "the budget sheet"),
        ("double-booked rooms", "late feedback on essays", "low turnout", "the broken projector"),
        (
            "Elections", "Assessment and feedback", "Room bookings", "Library opening hours", "Freshers' fair",
            "Equipment", "Teaching review",
        ),
        ("Dean", "President", "Treasurer", "Academic Registrar", "Welfare Officer"),
        (
            "attendance at the Tuesday screenings [had|has] dropped to about {n}",
            "the external examiner [was|is] happy with the marking but not with the paperwork",
            "the store cupboard [had|has] been left unlocked twice since {month}",
        ),
    ),
    Domain(
        "school",
        ("{place} Primary School Governing Body", "{place} Academy Trust", "Parents' Association of {place} School"),
        (
            "{place} School", "{place} Academy Trust", "Parents' Association", "{place} Education Authority (EA)",
            "Little Acorns Nursery", "{place} Sports Partnership", "Kitchen Garden Trust/Grow Together",
        ),
        (
            "the breakfast club", "the reading programme", "the after-school club", "the catering contract",
            "the school trip to the coast", "the new playground", "the homework platform",
        ),
        ("parents", "pupils in Year 6", "teaching assistants", "governors", "children with additional needs"),
        (
            "the behaviour policy", "the admissions policy", "the attendance report",
            "the improvement plan", "the budget",
        ),
        ("persistent absence", "the leaking roof", "parking at the gate", "the gap in phonics results"),
        (
            "Headteacher's report", "Admissions", "Attendance", "Premises", "Special educational needs", "Budget",
            "Summer fair",
        ),
        ("Headteacher", "Parent Governor", "School Business Manager", "Clerk to the Governors", "SENCo"),
        (
            "attendance in the spring term [had|has] been {n} per cent, slightly above last year",
            "the boiler in the junior block [was|is] unlikely to last another winter",
            "phonics results [were|are] better than in {month} but still uneven",
        ),
    ),
    Domain(
        "parish",
        ("{place} Parish Council", "{place} Village Hall Committee", "Parochial Church Council of St Wilfrid, {place}"),
        (
            "{place} Parish Council", "{place} District Council", "Village Hall Trust", "{place} Cricket Club",
            "Footpaths Preservation Group (FPG)", "St Wilfrid's Church", "Women's Institute/Friendship Club",
        ),
        (
            "the hall heating", "the speed camera project", "the village newsletter", "the churchyard mowing",
            "the defibrillator", "the play area", "the harvest supper",
        ),
        ("parishioners", "hall users", "dog walkers", "ramblers", "bell ringers"),
        (
            "the hiring agreement", "the fire risk assessment", "the footpath map",
            "the grass-cutting tender", "the rota",
        ),
        ("dog fouling on the green", "potholes in Mill Lane", "the damp in the vestry", "late night noise"),
        (
            "Village hall", "Footpaths", "Highways matters", "Play area inspection", "Churchyard", "Finance",
            "Community orchard",
        ),
        ("Parish Clerk", "Churchwarden", "Booking Secretary", "District Councillor", "Tree Warden"),
        (
            "the oak by the bus stop [had|has] lost another large branch",
            "the insurers [would|will] only pay for the roof if the survey [was|is] done first",
            "hall bookings [were|are] up by {n} on the same time last year",
        ),
    ),
    Domain(
        "housing",
        ("{place} Homes Tenant Panel", "{place} Housing Association Board", "Brook Estate Residents' Association"),
        (
            "{place} Homes", "{place} Tenants' Federation",
            "Citizens' Advice {place}", "Fire and Rescue Authority (FRA)",
            "Warm Homes Agency", "Brook Estate Residents' Association", "Repairs Direct/BuildRight",
        ),
        (
            "the repairs line", "the lift replacement programme", "the estate caretaking service", "the cladding work",
            "the rent account system", "the mutual exchange scheme", "the community room",
        ),
        ("tenants", "leaseholders", "residents of the tower", "housing officers", "new applicants"),
        (
            "the lettings policy", "the fire safety report", "the service charge breakdown",
            "the damp survey", "the tenant offer",
        ),
        ("mould in the ground-floor flats", "missed repair appointments", "rent arrears", "broken door entry"),
        (
            "Repairs performance", "Damp and mould", "Fire safety", "Rent setting", "Estate inspections",
            "Lift replacement", "Anti-social behaviour",
        ),
        ("Head of Repairs", "Tenant Representative", "Director of Homes", "Income Manager", "Surveyor"),
        (
            "only {n} of the emergency jobs in {month} [had|have] gone past the target",
            "the lift in the east block [had|has] been out of order for nine days",
            "tenants [did|do] not know whom to ring after six o'clock",
        ),
    ),
    Domain(
        "technical working group",
        ("Open Mapping Working Group", "Records Interchange Task Force", "{place} Sensor Network Technical Committee"),
        (
            "Tessellate Labs", "Open Standards Institute (OSI)", "{place} Observatory", "Gridpoint Systems",
            "Bluefin Software", "National Survey Office (NSO)", "Northwind/Papertrail",
        ),
        (
            "the reference implementation", "the test harness", "the validator", "the staging server",
            "the message format", "the identifier registry", "the release process",
        ),
        ("implementers", "maintainers", "early adopters", "data publishers", "reviewers"),
        ("the draft specification", "the charter", "the use case document", "the change log", "the migration guide"),
        ("time zone errors", "breaking changes in the schema", "unreviewed patches", "slow test runs"),
        (
            "Version two timeline", "Identifier scheme", "Test coverage",
            "Charter", "Use cases", "Backwards compatibility",
            "Release planning",
        ),
        ("Lead Developer", "Editor", "Standards Manager", "Product Owner", "Data Architect"),
        (
            "the validator [rejected|rejects] about {n} per cent of the older files",
            "two vendors [had|have] shipped code against the previous draft",
            "the schema [could|can] be frozen once the date fields [were|are] settled",
        ),
    ),
)  # fmt: skip
