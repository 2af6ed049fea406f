"""Given names, family names, titles and places of many origins; data only."""

__all__ = ["FAMILY_NAMES", "MEN", "PLACES", "TITLES", "WOMEN"]

WOMEN = tuple(
    """Abena Agnieszka Aisha Alice Amara Amélie Anjali Anwen Ayesha Beatriz Bridget Carys Chiara Chloe Clodagh Daphne
    Deborah Efua Eilidh Elif Elspeth Esther Farah Fatima Fiona Freya Gwen Hanna Hilary Imogen Ingrid Ioana Jacqueline
    Joanna Kavita Keiko Leila Lorraine Lucía Maeve Mairi Margaret Mei Miriam Nadia Nerys Ngozi Niamh Olga Oluwaseun
    Pauline Priya Rosalind Ruth Sabine Samira Shanice Siobhán Sunita Svetlana Teresa Thandiwe Ursula Valerie Wanjiru
    Winifred Xiulan Yasmin Zainab Zoë Mary-Anne Sarah-Jane""".split()  # noqa: SIM905 - a pool reads best as a word list
)
MEN = tuple(
    """Abdul Alasdair Ambrose Andrzej Anil Antoine Benedict Bjorn Callum Carlos Cedric Chidi Colm Conor Dafydd Declan
    Desmond Dimitri Emeka Emrys Euan Fabio Farouk Femi Fergus Gareth Giles Goran Gurpreet Hamish Hassan Hugo Idris
    Ifor Imran Ivan Jamal Javier Jerome Kenji Kofi Krzysztof Kwame Laurence Leopold Lloyd Mateusz Mehmet Mohan Murdo
    Nathaniel Nigel Olivier Owain Padraig Quentin Rajesh Reuben Rhodri Ricardo Roland Sanjay Seamus Stefan Tariq
    Tobias Uwe Vikram Wesley Winston Yusuf Zachary Jean-Luc""".split()  # noqa: SIM905 - a pool reads best as a word list
)
FAMILY_NAMES = (
    *"""Abara Acheampong Adeyemi Aldridge Anand Ashworth Baptiste Barraclough Begum Bhatt Birtwistle Bonsu Braithwaite
    Cadwallader Carvalho Chatterjee Chaudhry Cholmondeley Cobb Cresswell Dabrowski Danso Desai Dhillon Drummond
    Eccles Eguchi Ekwueme Eriksen Farquhar Featherstone Fenwick Ferreira Fogarty Garside Ghosh Gilchrist Greenhalgh
    Gunawardena Haddad Halloran Hargreaves Hidalgo Holroyd Hossain Hughes Ibarra Iqbal Jablonski Jephcott Kamara
    Kapoor Kavanagh Khatun Kilbride Kowalczyk Lakhani Lindqvist Llewellyn Lockwood Mbeki Macready Malhotra Marchetti
    Mensah Moncrieff Nakamura Ndlovu Nesbitt Novak Nwosu Oakeshott Obi Okafor Olaniyan Osei Ozturk Parfitt Pemberton
    Penhaligon Petrov Pickles Prendergast Qureshi Quigley Rasmussen Ravenscroft Ridley Rosario Rowntree Sandhu
    Schofield Sibanda Skelton Sowerby Strachan Suleiman Tanaka Tattersall Tembo Thackeray Threlfall Trevelyan Umar
    Uppal Varley Vasquez Villiers Wainwright Walczak Warsame Weatherby Wojcik Wolstenholme Xu Yardley Yeboah
    Zielinski""".split(),  # noqa: SIM905 - a pool reads best as a word list
    "van der Berg", "de Souza", "O'Brien", "O'Rourke", "St John", "MacLeod", "McAllister", "Al-Khatib", "Ap Rhys",
    "Fox-Turner", "Lloyd-Price", "Smith-Okoro", "Le Fèvre", "von Stein", "D'Angelo", "Ben Ali",
)  # fmt: skip
TITLES = ("Dr", "Prof", "Cllr", "Rev")
PLACES = (
    "Aldermere", "Ashcombe", "Barrowdale", "Brackenford", "Calderwick", "Castle Wenn", "Cold Aston", "Derringham",
    "Eastmoor", "Ellerthorpe", "Fallowfield Green", "Garsdale", "Great Ouseley", "Harrowgate Hill", "Inverleck",
    "Kelbrook", "Langport Quay", "Llanfair Glas", "Marston Heath", "Netherby", "North Tarrant", "Oxley Bank",
    "Penrose Cross", "Quarrybrook", "Ravensholme", "Saltmarsh", "Skerrow", "Stonebeck", "Thornaby Vale", "Upper Wick",
    "Wexcombe", "Wharfside", "Whinmoor", "Yarrowby",
)  # fmt: skip
