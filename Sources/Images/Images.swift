import CVipsShim
public func vipsVersion() -> String { unsafe String(cString: dossier_vips_version()) }
