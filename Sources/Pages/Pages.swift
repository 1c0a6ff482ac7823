import CLibPango
import CLibCmark
public func pangoVersion() -> String { unsafe String(cString: pango_version_string()) }
