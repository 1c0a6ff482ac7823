import CQPDFShim
public func qpdfVersion() -> String { unsafe String(cString: dossier_qpdf_version()) }
