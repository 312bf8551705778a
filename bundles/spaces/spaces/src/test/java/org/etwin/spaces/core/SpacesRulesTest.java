package org.etwin.spaces.core;

import org.etwin.testing.CoreRules;

class SpacesRulesTest extends CoreRules {}
