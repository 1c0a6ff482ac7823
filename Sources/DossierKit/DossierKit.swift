// DossierKit
