package org.etwin.schools.rest;

import org.etwin.platform.Id;
import org.etwin.schools.SchoolDetails;

/**
 * The body that makes one of two records.
 *
 * @param gone the record that goes, as it was seen at {@code goneVersion}
 * @param details of the one school from now on; null for those of the record that is kept
 */
public record SchoolMerge(Id gone, long goneVersion, SchoolDetails details) {}
