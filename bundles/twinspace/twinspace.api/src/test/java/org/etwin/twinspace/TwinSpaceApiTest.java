package org.etwin.twinspace;

import org.etwin.testing.ApiRules;

class TwinSpaceApiTest extends ApiRules {}
