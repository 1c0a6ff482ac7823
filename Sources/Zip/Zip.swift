import CLibZip
import CLibCrypto
