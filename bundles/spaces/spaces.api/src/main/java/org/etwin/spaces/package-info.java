/** Places with members, roles and sections: what TwinSpace, group and room have in common. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.etwin.spaces;
