import CLibXML
