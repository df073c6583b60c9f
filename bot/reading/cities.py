"""Places people name that the time zone database does not: cities, Spanish names, countries.

Names are folded (lower case, no accents).  A name that several places share lists them all:
which one is meant is the athlete's to say.
"""

_NEW_YORK, _CHICAGO = "America/New_York", "America/Chicago"
_DENVER, _LOS_ANGELES = "America/Denver", "America/Los_Angeles"
_LONDON, _BERLIN, _MADRID = "Europe/London", "Europe/Berlin", "Europe/Madrid"
_MEXICO, _BUENOS_AIRES = "America/Mexico_City", "America/Argentina/Buenos_Aires"
_BOGOTA, _CARACAS = "America/Bogota", "America/Caracas"

# One zone, several names of places in it.
_LIVING_IN = {
    _NEW_YORK: "nyc|boston|miami|philadelphia|filadelfia|washington|washington dc|atlanta|"
    "orlando|tampa|charlotte|pittsburgh|cleveland|brooklyn|nueva york|eastern|eastern time|et|"
    "est|edt",
    _CHICAGO: "houston|dallas|austin|san antonio|nashville|minneapolis|new orleans|st louis|"
    "kansas city|milwaukee|central time|ct|cdt",
    _DENVER: "salt lake city|albuquerque|mountain time|mt|mdt",
    "America/Phoenix": "tucson|arizona",
    _LOS_ANGELES: "la|san francisco|san diego|seattle|las vegas|sacramento|oakland|pacific time|"
    "pt|pst|pdt",
    "America/Toronto": "montreal|ottawa|quebec",
    "America/Edmonton": "calgary",
    _MEXICO: "ciudad de mexico|cdmx|df|puebla|queretaro|toluca|veracruz|acapulco",
    "America/Monterrey": "saltillo",
    "America/Tijuana": "mexicali|ensenada",
    "America/Mazatlan": "culiacan",
    "America/Cancun": "playa del carmen|tulum",
    _BOGOTA: "medellin|cali|barranquilla|bucaramanga|colombia",
    _CARACAS: "maracaibo|venezuela",
    "America/Lima": "arequipa|cusco|cuzco|peru",
    "America/Guayaquil": "quito",
    "America/Santiago": "valparaiso|concepcion|vina del mar",
    _BUENOS_AIRES: "rosario|la plata|mar del plata|buenos aires",
    "America/Montevideo": "uruguay",
    "America/Asuncion": "paraguay",
    "America/La_Paz": "santa cruz de la sierra|cochabamba|bolivia",
    "America/Sao_Paulo": "rio|rio de janeiro|brasilia|belo horizonte|curitiba|porto alegre",
    "America/Costa_Rica": "heredia|alajuela",
    "America/Panama": "ciudad de panama|panama city",
    "America/Guatemala": "ciudad de guatemala",
    "America/Tegucigalpa": "honduras|san pedro sula",
    "America/Managua": "nicaragua",
    "America/Santo_Domingo": "republica dominicana|dominican republic|punta cana",
    "America/Havana": "la habana|cuba",
    "America/Puerto_Rico": "san juan de puerto rico",
    _MADRID: "barcelona|sevilla|seville|bilbao|zaragoza|malaga|murcia|granada|vigo|gijon|"
    "alicante|san sebastian|palma|palma de mallorca|mallorca",
    "Atlantic/Canary": "tenerife|las palmas|las palmas de gran canaria|canarias|islas canarias|"
    "gran canaria|canary islands|lanzarote",
    "Europe/Lisbon": "lisboa|porto|oporto",
    _LONDON: "londres|manchester|liverpool|leeds|glasgow|edinburgh|edimburgo|cardiff|bristol|"
    "newcastle|sheffield|belfast|england|inglaterra|scotland|escocia|wales|gales|uk|"
    "united kingdom|reino unido|great britain",
    "Europe/Dublin": "ireland|irlanda|cork|galway",
    "Europe/Paris": "lyon|marseille|marsella|lille|nice|niza|toulouse|bordeaux|burdeos",
    _BERLIN: "munich|munchen|hamburg|hamburgo|cologne|koln|colonia|frankfurt|stuttgart|leipzig|"
    "dortmund|dresden|germany|alemania|deutschland",
    "Europe/Rome": "roma|milan|milano|turin|torino|naples|napoles|napoli|florence|florencia|"
    "firenze|bologna|bolonia|italy|italia",
    "Europe/Vienna": "viena|wien|graz|salzburg|salzburgo|austria",
    "Europe/Zurich": "geneva|ginebra|basel|basilea|bern|berna|lausanne|switzerland|suiza",
    "Europe/Brussels": "bruselas|antwerp|amberes|gante|ghent|belgium|belgica",
    "Europe/Amsterdam": "rotterdam|utrecht|eindhoven|the hague|la haya|netherlands|paises bajos|"
    "holanda|holland",
    "Europe/Copenhagen": "copenhague|denmark|dinamarca|aarhus",
    "Europe/Stockholm": "estocolmo|gothenburg|gotemburgo|malmo|sweden|suecia",
    "Europe/Oslo": "bergen|norway|noruega",
    "Europe/Helsinki": "finland|finlandia|tampere",
    "Europe/Warsaw": "varsovia|krakow|cracovia|gdansk|wroclaw|poland|polonia",
    "Europe/Prague": "praga|brno|czechia",
    "Europe/Athens": "atenas|thessaloniki|salonica|greece|grecia",
    "Europe/Bucharest": "bucarest|romania|rumania",
    "Europe/Istanbul": "estambul|ankara|turkey|turquia",
    "Europe/Moscow": "moscu|st petersburg|san petersburgo",
    "Europe/Kyiv": "kiev|ukraine|ucrania",
    "Africa/Cairo": "el cairo|egypt|egipto",
    "Africa/Casablanca": "rabat|marrakech|morocco|marruecos",
    "Africa/Algiers": "argel",
    "Africa/Tunis": "tunez",
    "Africa/Johannesburg": "cape town|ciudad del cabo|durban|pretoria|south africa|sudafrica",
    "Africa/Lagos": "abuja|nigeria",
    "Asia/Jerusalem": "jerusalen|tel aviv|israel",
    "Asia/Dubai": "abu dhabi",
    "Asia/Kolkata": "mumbai|bombay|delhi|new delhi|nueva delhi|bangalore|bengaluru|chennai|"
    "hyderabad|pune|india",
    "Asia/Shanghai": "beijing|pekin|shenzhen|guangzhou|china",
    "Asia/Tokyo": "tokio|osaka|kyoto|kioto|japan|japon",
    "Asia/Seoul": "seul|busan|south korea|corea del sur",
    "Asia/Singapore": "singapur",
    "Asia/Ho_Chi_Minh": "hanoi|saigon|vietnam",
    "Australia/Sydney": "canberra",
    "Australia/Brisbane": "gold coast",
    "Pacific/Auckland": "wellington|christchurch",
    "Pacific/Honolulu": "hawaii|hawai",
    "UTC": "utc|gmt|zulu",
}  # fmt: skip

# Names that more than one place bears.
_SHARED = {
    "valencia": (_MADRID, _CARACAS),
    "cordoba": ("America/Argentina/Cordoba", _MADRID),
    "guadalajara": (_MEXICO, _MADRID),
    "cartagena": (_BOGOTA, _MADRID),
    "merida": ("America/Merida", _MADRID, _CARACAS),
    "leon": (_MEXICO, _MADRID, "America/Managua"),
    "toledo": (_MADRID, _NEW_YORK),
    "santiago": ("America/Santiago", _MADRID, "America/Santo_Domingo"),
    "la paz": ("America/La_Paz", "America/Mazatlan"),
    "san jose": ("America/Costa_Rica", _LOS_ANGELES),
    "santa cruz": ("America/La_Paz", _LOS_ANGELES, "Atlantic/Canary"),
    "san juan": ("America/Puerto_Rico", "America/Argentina/San_Juan"),
    "birmingham": (_LONDON, _CHICAGO),
    "portland": (_LOS_ANGELES, _NEW_YORK),
    "columbus": (_NEW_YORK,),
    "spain": (_MADRID, "Atlantic/Canary"),
    "espana": (_MADRID, "Atlantic/Canary"),
    "portugal": ("Europe/Lisbon", "Atlantic/Azores", "Atlantic/Madeira"),
    "chile": ("America/Santiago", "America/Punta_Arenas", "Pacific/Easter"),
    "ecuador": ("America/Guayaquil", "Pacific/Galapagos"),
    "mexico": (_MEXICO, "America/Monterrey", "America/Tijuana", "America/Cancun"),
    "argentina": (_BUENOS_AIRES,),
    "usa": (_NEW_YORK, _CHICAGO, _DENVER, _LOS_ANGELES),
    "united states": (_NEW_YORK, _CHICAGO, _DENVER, _LOS_ANGELES),
    "estados unidos": (_NEW_YORK, _CHICAGO, _DENVER, _LOS_ANGELES),
    "brazil": ("America/Sao_Paulo", "America/Manaus", "America/Fortaleza"),
    "brasil": ("America/Sao_Paulo", "America/Manaus", "America/Fortaleza"),
    "canada": ("America/Toronto", "America/Winnipeg", "America/Edmonton", "America/Vancouver"),
    "australia": ("Australia/Sydney", "Australia/Brisbane", "Australia/Perth"),
    "new zealand": ("Pacific/Auckland",),
    "nueva zelanda": ("Pacific/Auckland",),
    "cst": (_CHICAGO, "Asia/Shanghai"),
    "cet": (_BERLIN, _MADRID, "Europe/Paris", "Europe/Rome"),
    "ist": ("Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"),
}


def _places() -> dict[str, tuple[str, ...]]:
    places = {name: (zone,) for zone, names in _LIVING_IN.items() for name in names.split("|")}
    return places | _SHARED


PLACES = _places()
