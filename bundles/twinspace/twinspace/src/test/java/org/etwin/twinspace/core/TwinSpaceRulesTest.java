package org.etwin.twinspace.core;

import org.etwin.testing.CoreRules;

class TwinSpaceRulesTest extends CoreRules {}
